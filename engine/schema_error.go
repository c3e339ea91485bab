package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const schemaText = "values don't meet the specifications of the schema(s) in the following chart(s):\n"

var refusedText = regexp.MustCompile(`^- at '((?:[^'\\]|\\.)*)': (.*)$`)

// asValuesError reads the refused values out of an error of Helm's schema validation. Helm lists them in an order that
// changes from run to run, so they are sorted, also in the message.
func asValuesError(err error) *engineError {
	text := err.Error()
	body, isSchema := strings.CutPrefix(text, schemaText)
	if !isSchema {
		return &engineError{Kind: valuesError, Message: text}
	}
	found := &engineError{Kind: schemaError, File: "values.schema.json"}
	var message strings.Builder
	message.WriteString(schemaText)
	for _, part := range splitCharts(body) {
		message.WriteString(part.chart + ":\n")
		for _, it := range part.refusals {
			it.write(&message, "")
			it.collect(part.chart, &found.Values)
		}
		for _, line := range part.other {
			message.WriteString(line + "\n")
		}
	}
	found.Message = strings.TrimRight(message.String(), "\n")
	return found
}

// chartRefusals is what the schema of one chart refused. other are lines of another form: a faulty schema.
type chartRefusals struct {
	chart    string
	refusals []*refusal
	other    []string
}

// refusal is one line `- at '/pointer': reason`, with the more indented lines below it.
type refusal struct {
	line   string
	reason []*refusal
}

func splitCharts(body string) []chartRefusals {
	var charts []chartRefusals
	for line := range strings.Lines(body) {
		line = strings.TrimRight(line, "\n")
		if line == "" {
			continue
		}
		text := strings.TrimLeft(line, " ")
		if name, isName := strings.CutSuffix(line, ":"); isName && text == line && !strings.HasPrefix(line, "- ") {
			charts = append(charts, chartRefusals{chart: name})
			continue
		}
		if len(charts) == 0 {
			charts = append(charts, chartRefusals{})
		}
		last := &charts[len(charts)-1]
		if strings.HasPrefix(text, "- ") {
			last.refusals = addRefusal(last.refusals, text, (len(line)-len(text))/2)
		} else {
			last.other = append(last.other, line)
		}
	}
	for _, it := range charts {
		sortRefusals(it.refusals)
	}
	return charts
}

func addRefusal(to []*refusal, text string, depth int) []*refusal {
	if depth == 0 || len(to) == 0 {
		return append(to, &refusal{line: text})
	}
	last := to[len(to)-1]
	last.reason = addRefusal(last.reason, text, depth-1)
	return to
}

func sortRefusals(all []*refusal) {
	slices.SortFunc(all, func(a, b *refusal) int { return strings.Compare(a.line, b.line) })
	for _, it := range all {
		sortRefusals(it.reason)
	}
}

func (r *refusal) write(out *strings.Builder, indent string) {
	out.WriteString(indent + r.line + "\n")
	for _, reason := range r.reason {
		reason.write(out, indent+"  ")
	}
}

// unquote undoes the quoting of the pointer, which is Go's but with single quotes.
func unquote(text string) string {
	double := strings.ReplaceAll(strings.ReplaceAll(text, `\'`, `'`), `"`, `\"`)
	if plain, err := strconv.Unquote(`"` + double + `"`); err == nil {
		return plain
	}
	return text
}

func (r *refusal) collect(chart string, into *[]refusedValue) {
	if parts := refusedText.FindStringSubmatch(r.line); parts != nil {
		*into = append(*into, refusedValue{Chart: chart, Pointer: unquote(parts[1]), Message: parts[2]})
	}
	for _, reason := range r.reason {
		reason.collect(chart, into)
	}
}
