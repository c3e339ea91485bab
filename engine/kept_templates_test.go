package main

import (
	"encoding/json"
	"maps"
	"testing"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// sameAsHelm renders by the kept templates and by Helm's engine. It says whether the kept ones served.
func sameAsHelm(t *testing.T, request renderRequest) bool {
	t.Helper()
	got, err := renderWith(executeKept, request)
	want, wantErr := renderWith(executeTemplates, request)
	if err == errNotKept {
		return false
	}
	if (err == nil) != (wantErr == nil) {
		t.Fatalf("got %v, Helm's engine says %v", err, wantErr)
	}
	gotText, wantText := writeAnswer(got, err), writeAnswer(want, wantErr)
	if canonical(gotText) != canonical(wantText) {
		t.Errorf("got\n%s\nwant\n%s", gotText, wantText)
	}
	return true
}

func TestKeptTemplatesPrintWhatHelmsEnginePrints(t *testing.T) {
	served := 0
	for range 3 {
		eachChart(t, func(t *testing.T, name string, it goldenCase) {
			request := it.renderRequest(t, name)
			for _, objects := range [][]clusterObject{nil, someObjects, nil} {
				request.Objects = objects
				if sameAsHelm(t, request) && it.ExpectError == nil {
					served++
				}
			}
		})
	}
	if served < 3*3*10 {
		t.Errorf("the kept templates served only %d times", served)
	}
}

// Each step is the chart of the step before with some files changed; an empty text takes a file away.
func TestTemplatesThatChangeAreExecutedAsTheyAreNow(t *testing.T) {
	files := map[string]string{
		"values.yaml":          "a: 1\ntext: '{{ define \"y\" }}leaked{{ end }}{{ include \"y\" . }}'\n",
		"templates/_x.tpl":     `{{ define "x" }}one{{ end }}{{ define "z" }}{{ .Values.a }}{{ end }}`,
		"templates/a.yaml":     `a: {{ include "x" . }}{{ include "z" . }}`,
		"templates/sub/b.yaml": `b: {{ template "x" }}`,
	}
	for _, step := range []struct {
		files  map[string]string
		served bool
	}{
		{nil, true},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }}two{{ end }}{{ define "z" }}{{ .Values.a }}{{ end }}`}, true},
		{map[string]string{"values.yaml": "a: 2\ntext: '{{ define \"y\" }}leaked{{ end }}{{ include \"y\" . }}'\n"}, true},
		{map[string]string{"templates/a.yaml": `a: {{ include "x" . }}{{ tpl .Values.text . }}`}, true},
		{map[string]string{"templates/a.yaml": `a: {{ include "x" . }}{{ include "y" . }}`}, false},
		{map[string]string{"templates/a.yaml": `a: {{ $_ := set .Values "a" 7 }}{{ .Values.a }}{{ fail "no" }}`}, false},
		{map[string]string{"templates/a.yaml": `a: {{ $_ := set .Values "a" 7 }}{{ .Values.a }}`}, true},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }} {{ end }}`}, true},
		{map[string]string{"templates/_y.tpl": `{{ define "x" }}again{{ end }}`}, true},
		{map[string]string{"templates/_y.tpl": `{{ define "x" }}{{/* nothing */}}{{ end }}`}, true},
		{map[string]string{"templates/_y.tpl": ""}, true},
		{map[string]string{"templates/_x.tpl": ""}, false},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }}back{{ end }}`}, true},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }}back{{ end }}{{ if false }}{{ noSuchFunction }}{{ end }}`}, false},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }}b{{ end }}{{ define "gotpl" }}odd{{ end }}`}, false},
		{map[string]string{"templates/_x.tpl": `{{ define "x" }}{{ .Template.Name }}{{ .nothing }}{{ end }}`}, true},
		{map[string]string{"templates/a.yaml": ""}, true},
	} {
		for name, text := range step.files {
			if files[name] = text; text == "" {
				delete(files, name)
			}
		}
		for range 2 {
			if served := sameAsHelm(t, requestFor(maps.Clone(files))); served != step.served {
				t.Errorf("%v: served is %v", step.files, served)
			}
		}
	}
}

func TestWhatTheKeptTemplatesDoNotServeHelmRendersFromTheStart(t *testing.T) {
	request := requestFor(map[string]string{
		"values.yaml":      "count: 1\n",
		"templates/a.yaml": `a: {{ $_ := set .Values "count" (add .Values.count 1) }}{{ fail (print .Values.count) }}`,
	})
	if fault := mustFail(t, request); fault.Message != `execution error at (demo/templates/a.yaml:1:59): 2` {
		t.Error(fault.Message)
	}
}

func TestATemplateThatFailsWithinManyIncludesSpoilsNoLaterRender(t *testing.T) {
	deep := requestFor(map[string]string{
		"templates/_x.tpl": `{{ define "x" }}{{ if gt (int .) 0 }}{{ include "x" (sub (int .) 1) }}{{ else }}{{ fail "deep" }}{{ end }}{{ end }}`,
		"templates/a.yaml": `{{ include "x" 900 }}`,
	})
	fine := requestFor(map[string]string{
		"templates/_x.tpl": `{{ define "x" }}{{ if gt (int .) 0 }}{{ include "x" (sub (int .) 1) }}{{ end }}{{ end }}`,
		"templates/a.yaml": `a: {{ include "x" 900 }}`,
	})
	for range 3 {
		mustFail(t, deep)
		mustRender(t, fine)
	}
}

func TestARenderWithObjectsLeavesNoneToALaterOne(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": `a: {{ lookup "v1" "Secret" "n" "a" | toJson | quote }}`})
	for _, objects := range [][]clusterObject{someObjects, {}, nil, someObjects[1:]} {
		request.Objects = objects
		if !sameAsHelm(t, request) {
			t.Error("the kept templates did not serve")
		}
	}
}

func TestAChartTooLargeToKeepIsLeftToHelm(t *testing.T) {
	large := make([]byte, maxTemplates)
	for i := range large {
		large[i] = 'a'
	}
	if sameAsHelm(t, requestFor(map[string]string{"templates/a.yaml": "a: " + string(large)})) {
		t.Error("it was kept")
	}
}

func TestTheBuiltinFunctionsAreThoseOfTextTemplate(t *testing.T) {
	for name := range builtinFunctions {
		request := requestFor(map[string]string{"templates/a.yaml": `a: {{ if false }}{{ ` + name + ` 1 }}{{ end }}`})
		loaded, err := loadChart(request.Chart)
		if err != nil {
			t.Fatal(err)
		}
		top := common.Values{"Values": common.Values{}, "Release": map[string]any{}, "Capabilities": nil}
		if _, err := executeTemplates(loaded, top, nil); err != nil {
			t.Errorf("Helm knows no %s: %s", name, err)
		}
	}
}

// The templates may sort the lists of .Chart in place.
func TestARenderChangesNothingThatALaterOneReads(t *testing.T) {
	request := requestFor(map[string]string{
		"Chart.yaml": "apiVersion: v2\nname: demo\nversion: 0.1.0\nkeywords: [b, a]\nsources: [d, c]\nannotations: {k: v}\nmaintainers: [{name: z}]\n",
		"note.txt":   "text",
		"templates/a.yaml": `before: {{ print .Chart.Keywords .Chart.Sources | quote }}` +
			"\nafter: {{ print (sortAlpha .Chart.Keywords) (sortAlpha .Chart.Sources) (.Files.Get \"note.txt\") | quote }}\n",
	})
	first := mustRender(t, request).Output
	if second := mustRender(t, request).Output; second != first {
		t.Errorf("first\n%s\nthen\n%s", first, second)
	}
	sameAsHelm(t, request)
}

func TestAChartLoadsAsItIsNowWhateverIsRemembered(t *testing.T) {
	files := map[string]string{"values.yaml": "a: 1\n", "templates/a.yaml": "a: {{ .Values.a }}{{ .Chart.Version }}{{ .Files.Get \"x\" }}\n", "x": "1"}
	for _, step := range []struct{ name, text, want string }{
		{"values.yaml", "a: 2\n", "a: 20.1.01\n"},
		{"x", "3", "a: 20.1.03\n"},
		{"templates/b.yaml", "b: 1\n", "a: 20.1.03\n"},
		{".helmignore", "x\n", "a: 20.1.0\n"},
		{"Chart.yaml", "apiVersion: v2\nname: demo\nversion: 0.2.0\n", "a: 20.2.0\n"},
	} {
		files[step.name] = step.text
		for range 2 {
			got := mustRender(t, requestFor(files))
			if content := got.Templates["demo/templates/a.yaml"]; content != step.want {
				t.Errorf("%s: got %q, want %q", step.name, content, step.want)
			}
		}
	}
	if got := mustRender(t, requestFor(files)); len(got.Manifests) != 2 {
		t.Errorf("%d manifests", len(got.Manifests))
	}
}

func TestALoadedChartIsTheSameFromMemory(t *testing.T) {
	eachChart(t, func(t *testing.T, name string, it goldenCase) {
		files := it.renderRequest(t, name).Chart
		first, err := loadChart(files)
		second, again := loadChart(files)
		if (err == nil) != (again == nil) || err != nil && err.Error() != again.Error() {
			t.Fatalf("%v, then %v", err, again)
		}
		if before, after := describeChart(t, first), describeChart(t, second); before != after {
			t.Errorf("first\n%s\nthen\n%s", before, after)
		}
	})
}

func describeChart(t *testing.T, it *chart.Chart) string {
	if it == nil {
		return ""
	}
	text, err := json.Marshal(struct {
		Chart *chart.Chart
		Raw   []*common.File
	}{it, it.Raw})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
