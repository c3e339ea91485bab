package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// maxMessage bounds what is passed on of Helm's message: that of an endless include has 95,000 characters.
const maxMessage = 4000

// jsonText is JSON that is already written.
type jsonText = json.RawMessage

type engineAnswer struct {
	OK     bool         `json:"ok"`
	Result any          `json:"result,omitempty"`
	Error  *engineError `json:"error,omitempty"`
}

var operations = map[string]func(request, texts string) (any, error){
	"render":  operation(render),
	"lint":    operation(lintChart),
	"inspect": operation(inspect),
	"about":   operation(tellAbout),
	"tidy":    operation(tidy),
}

// answer runs an operation and returns the JSON of its answer. It never panics. The texts of the chart's files may stand
// next to the request: see chartFiles.
func answer(op, request, texts string) (text string) {
	defer func() {
		if crash := recover(); crash != nil {
			text = writeAnswer(nil, fmt.Errorf("the engine failed: %v", crash))
		}
	}()
	run, known := operations[op]
	if !known {
		return writeAnswer(nil, fmt.Errorf("the engine has no operation %q", op))
	}
	return writeAnswer(run(request, texts))
}

// operation reads the request's JSON, and what is next to it, for run.
func operation[Request, Result any](run func(Request) (Result, error)) func(string, string) (any, error) {
	return func(text, texts string) (any, error) {
		var request Request
		err := json.Unmarshal([]byte(text), &request)
		if holder, holds := any(&request).(textHolder); holds && err == nil {
			err = holder.takeTexts(texts)
		}
		if err != nil {
			return nil, fmt.Errorf("the request is not what the engine expects: %w", err)
		}
		return run(request)
	}
}

func writeAnswer(result any, err error) string {
	it := engineAnswer{OK: err == nil, Result: result}
	if err != nil {
		it.Result = nil
		it.Error = asEngineError(err)
		it.Error.Message = cut(it.Error.Message)
	}
	var out strings.Builder
	// NOTE plain json.Marshal would write every < and > of a manifest as six characters.
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(it); err != nil {
		return writeAnswer(nil, fmt.Errorf("the answer cannot be written: %w", err))
	}
	return out.String()
}

func asEngineError(err error) *engineError {
	var known *engineError
	if errors.As(err, &known) {
		return known
	}
	return &engineError{Kind: otherError, Message: err.Error()}
}

// cut shortens a message to maxMessage characters.
func cut(message string) string {
	if len(message) <= maxMessage {
		return message
	}
	runes := []rune(message)
	if len(runes) <= maxMessage {
		return message
	}
	return string(runes[:maxMessage-1]) + "…"
}
