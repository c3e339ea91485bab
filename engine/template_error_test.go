package main

import (
	"strings"
	"testing"
)

type place struct {
	kind         errorKind
	file         string
	line, column int
	action       string
}

func TestTheErrorOfATemplateHasItsPlace(t *testing.T) {
	for template, want := range map[string]place{
		"a: 1\nb: {{ nope }}":                          {parseError, "templates/a.yaml", 2, 0, ""},
		"{{ if true }}\na: 1\n":                        {parseError, "templates/a.yaml", 3, 0, ""},
		"a: {{ .Values.x.y }}":                         {executeError, "templates/a.yaml", 1, 14, ".Values.x.y"},
		"ä: é {{ .Values.x.y }}":                       {executeError, "templates/a.yaml", 1, 16, ".Values.x.y"},
		"😀: {{ .Values.x.y }}":                         {executeError, "templates/a.yaml", 1, 15, ".Values.x.y"},
		"a: 1\nb: {{ fail \"no\" }}":                   {failError, "templates/a.yaml", 2, 7, ""},
		"a: {{ required \"no\\nmore\" .Values.x }}":    {failError, "templates/a.yaml", 1, 7, ""},
		"a: {{ include \"nope\" . }}":                  {executeError, "templates/a.yaml", 1, 7, `include "nope" .`},
		"a: {{ template \"nope\" . }}":                 {executeError, "templates/a.yaml", 1, 16, `{{template "nope" .}}`},
		"a: {{ index .Values.l 3 }}":                   {executeError, "templates/a.yaml", 1, 7, "index .Values.l 3"},
		"a: {{ tpl \"{{ .Values.x.y }}\" . }}":         {executeError, "templates/a.yaml", 1, 7, `tpl "{{ .Values.x.y }}" .`},
		"a: {{ tpl \"{{ nope }}\" . }}":                {executeError, "templates/a.yaml", 1, 7, `tpl "{{ nope }}" .`},
		"a: {{ tpl \"{{ include `deep` . }}\" . }}":    {executeError, "templates/_h.tpl", 3, 11, ".Values.x.y"},
		"a: {{ include \"outer\" . }}":                 {executeError, "templates/_h.tpl", 3, 11, ".Values.x.y"},
		"a: {{ include \"refuses\" . }}":               {failError, "templates/a.yaml", 1, 7, ""},
		"a: {{ range 3 }}{{ .x }}{{ end }}":            {executeError, "templates/a.yaml", 1, 20, ".x"},
		"a: {{ atoi 3 }}":                              {executeError, "templates/a.yaml", 1, 12, "3"},
		"a: {{ fromYaml .Values.l }}":                  {executeError, "templates/a.yaml", 1, 23, ".Values.l"},
		"a: {{ b64dec \"x\" | mustRegexMatch \"(\" }}": {executeError, "templates/a.yaml", 1, 20, `mustRegexMatch "("`},
		"a: {{ include \"loop\" . }}":                  {executeError, "templates/_h.tpl", 8, 4, `include "loop" .`},
	} {
		fault := mustFail(t, requestFor(map[string]string{
			"values.yaml":      "l: [1]\n",
			"templates/a.yaml": template,
			"templates/_h.tpl": "{{ define \"outer\" }}{{ include \"deep\" . }}{{ end }}\n{{ define \"deep\" }}\n{{ .Values.x.y }}\n{{ end }}\n" +
				"{{ define \"refuses\" }}{{ fail \"no\" }}{{ end }}\n\n{{ define \"loop\" }}\n{{ include \"loop\" . }}\n{{ end }}\n",
		}))
		if got := (place{fault.Kind, fault.File, fault.Line, fault.Column, fault.Action}); got != want {
			t.Errorf("%s\ngot  %+v\nwant %+v\n%s", template, got, want, cut(fault.Message)[:min(300, len(fault.Message))])
		}
	}
}

func TestTheTraceListsTheIncludesOutermostFirst(t *testing.T) {
	fault := mustFail(t, requestFor(map[string]string{
		"templates/a.yaml": "a:\n  {{ include \"one\" . }}",
		"templates/_h.tpl": "{{ define \"one\" }}{{ include \"two\" . }}{{ end }}\n{{ define \"two\" }}{{ .Values.x.y }}{{ end }}",
	}))
	want := []traceFrame{
		{"templates/a.yaml", 2, 6, `include "one" .`},
		{"templates/_h.tpl", 1, 22, `include "two" .`},
		{"templates/_h.tpl", 2, 29, ".Values.x.y"},
	}
	if len(fault.Trace) != len(want) {
		t.Fatalf("%+v", fault.Trace)
	}
	for i := range want {
		if fault.Trace[i] != want[i] {
			t.Errorf("%d: got %+v, want %+v", i, fault.Trace[i], want[i])
		}
	}
}

func TestAnEndlessIncludeHasAShortTrace(t *testing.T) {
	fault := mustFail(t, requestFor(map[string]string{
		"templates/a.yaml": `{{ define "loop" }}{{ include "loop" . }}{{ end }}{{ include "loop" . }}`,
	}))
	if len(fault.Trace) == 0 || len(fault.Trace) > 2*maxTrace || fault.File != "templates/a.yaml" {
		t.Errorf("%d frames, %s", len(fault.Trace), fault.File)
	}
}

func TestAManifestThatIsNotYAMLHasItsLineInTheOutput(t *testing.T) {
	fault := mustFail(t, requestFor(map[string]string{
		"templates/a.yaml": "{{ if true }}\n{{ end }}\nkind: A\n---\n\nkind: B\nx: {{ \"a: b\" }}\n",
	}))
	if fault.Kind != manifestError || fault.File != "templates/a.yaml" {
		t.Fatalf("%+v", fault)
	}
	if line := strings.Split(fault.Output, "\n")[fault.Line-1]; line != "x: a: b" {
		t.Errorf("line %d: %q", fault.Line, line)
	}
}
