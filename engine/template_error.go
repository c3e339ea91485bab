package main

import (
	"regexp"

	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// Helm gives the place of a template's error only within the text of its message, in one of these forms.
// They are read here and nowhere else.
var (
	parseText = regexp.MustCompile(`^parse error at \((.+?):(\d+)(?::(\d+))?\): `)
	// `fail` and `required`. Within a helper, the place is where the template uses the helper.
	failText = regexp.MustCompile(`^execution error at \((.+?):(\d+)(?::(\d+))?\): `)
	// Go's form, on one line, and Helm's, on three. Both repeat for every include on the way, outermost first.
	frameText = regexp.MustCompile(`(?m)` +
		`template: ([^\n]+?):(\d+):(\d+): executing "[^"\n]*" at <([^\n]*?)>: ` +
		`|^([^\n]+?):(\d+):(\d+)\n +executing "[^"\n]*" at <([^\n]*?)>:$`)
	// A template without a position, as in a parse error within tpl.
	lineText = regexp.MustCompile(`template: ([^\n:]+?):(\d+): `)
)

// maxTrace bounds the frames that are passed on of each end of an endless include.
const maxTrace = 20

// asTemplateError reads the place out of an error of Helm's engine.
func asTemplateError(err error, loaded *chart.Chart) *engineError {
	text, from := err.Error(), readSources(loaded)
	if place := parseText.FindStringSubmatch(text); place != nil {
		return from.at(parseError, text, place)
	}
	if place := failText.FindStringSubmatch(text); place != nil {
		return from.at(failError, text, place)
	}
	if trace := from.readTrace(text); len(trace) > 0 {
		return from.asExecuteError(text, trace)
	}
	if place := lineText.FindStringSubmatch(text); place != nil {
		return from.at(executeError, text, append(place, ""))
	}
	return &engineError{Kind: executeError, Message: text}
}

func (s sources) at(kind errorKind, text string, place []string) *engineError {
	found := &engineError{Kind: kind, Message: text, File: s.inChart(place[1]), Line: number(place[2])}
	if place[3] != "" {
		found.Column = s.column(place[1], found.Line, number(place[3]))
	}
	return found
}

// readTrace lists the frames by Helm's names, outermost first.
func (s sources) readTrace(text string) []traceFrame {
	var trace []traceFrame
	for _, match := range frameText.FindAllStringSubmatch(text, -1) {
		place := match[1:5]
		if place[0] == "" {
			place = match[5:9]
		}
		line := number(place[1])
		frame := traceFrame{File: place[0], Line: line, Column: s.column(place[0], line, number(place[2])), Action: place[3]}
		// Helm repeats a frame when it unwraps an error that Go wrapped twice.
		if len(trace) == 0 || trace[len(trace)-1] != frame {
			trace = append(trace, frame)
		}
	}
	return trace
}

// asExecuteError takes the innermost frame that lies in a file as the place.
func (s sources) asExecuteError(text string, trace []traceFrame) *engineError {
	found := &engineError{Kind: executeError, Message: text}
	for _, frame := range trace {
		if s.has(frame.File) {
			found.File, found.Line, found.Column, found.Action = s.inChart(frame.File), frame.Line, frame.Column, frame.Action
		}
	}
	if len(trace) > 2*maxTrace {
		trace = append(trace[:maxTrace:maxTrace], trace[len(trace)-maxTrace:]...)
	}
	if len(trace) > 1 {
		for _, frame := range trace {
			frame.File = s.inChart(frame.File)
			found.Trace = append(found.Trace, frame)
		}
	}
	return found
}
