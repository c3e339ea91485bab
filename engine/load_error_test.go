package main

import (
	"encoding/base64"
	"strings"
	"testing"
)

func TestAChartThatDoesNotLoadNamesTheFile(t *testing.T) {
	const metadata = "apiVersion: v2\nname: demo\nversion: 0.1.0\n"
	for _, it := range []struct {
		files map[string]string
		file  string
		line  int
		text  string
	}{
		{map[string]string{"values.yaml": "a: 1\nb: [\n"}, "values.yaml", 2, "cannot load values.yaml: "},
		{map[string]string{"Chart.yaml": metadata + "x: [\n"}, "Chart.yaml", 4, "cannot load Chart.yaml: "},
		{map[string]string{"Chart.yaml": "apiVersion: v2\nname: demo\n"}, "Chart.yaml", 0, "validation: chart.metadata.version is required"},
		{map[string]string{"Chart.yaml": "apiVersion: v2\nname: a/b\nversion: 0.1.0\n"}, "Chart.yaml", 0, "validation: "},
		{map[string]string{"charts/sub/values.yaml": "a: [\n"}, "charts/sub/values.yaml", 1, "error unpacking subchart sub in demo: "},
		{map[string]string{"charts/sub/charts/deep/Chart.yaml": "a: [\n", "charts/sub/Chart.yaml": "name: sub\nversion: 0.1.0\n"},
			"charts/sub/charts/deep/Chart.yaml", 1, "error unpacking subchart sub in demo: error unpacking subchart deep in sub: "},
		{map[string]string{"charts/sub-0.1.0.tgz": "not an archive"}, "charts/sub-0.1.0.tgz", 0, "error unpacking subchart sub-0.1.0.tgz in demo: "},
		{map[string]string{".helmignore": "a/**/b\n"}, ".helmignore", 0, "double-star"},
		{map[string]string{"../outside.yaml": ""}, "", 0, `"../outside.yaml" is not a path inside a chart`},
		{map[string]string{"/etc/passwd": ""}, "", 0, `"/etc/passwd" is not a path inside a chart`},
		{map[string]string{"a\\b": ""}, "", 0, `"a\\b" is not a path inside a chart`},
	} {
		fault := mustFail(t, requestFor(it.files))
		if fault.Kind != loadError || fault.File != it.file || fault.Line != it.line || !strings.HasPrefix(fault.Message, it.text) {
			t.Errorf("%v: %+v", it.files, fault)
		}
	}
}

func TestAChartWithoutChartYamlDoesNotLoad(t *testing.T) {
	request := requestFor(nil)
	request.Chart.Files = map[string]string{"values.yaml": "a: 1"}
	if fault := mustFail(t, request); fault.Kind != loadError || fault.Message != "Chart.yaml file is missing" || fault.File != "Chart.yaml" {
		t.Errorf("%+v", fault)
	}
}

func TestBinariesMustBeBase64AndNotTextToo(t *testing.T) {
	request := requestFor(map[string]string{"a": "text"})
	for name, data := range map[string]string{"logo.png": "%%%", "a": base64.StdEncoding.EncodeToString([]byte("x"))} {
		request.Chart.Binaries = map[string]string{name: data}
		if fault := mustFail(t, request); fault.Kind != loadError || fault.File != name {
			t.Errorf("%+v", fault)
		}
	}
}

func TestAnIgnoredFolderTakesAllBelowItAlong(t *testing.T) {
	request := requestFor(map[string]string{
		".helmignore":            "drafts/\n!*.txt\n",
		"drafts/keep/a.txt":      "kept?",
		"templates/a.yaml":       "a: {{ .Files.Get \"drafts/keep/a.txt\" | quote }}",
		"templates/.b.yaml":      "{{ fail \"hidden\" }}",
		"templates/drafts/c.txt": "{{ fail \"ignored\" }}",
	})
	// NOTE in Helm's rules a negated pattern ignores whatever it does not match: here everything but texts.
	if fault := mustFail(t, request); fault.Message != "Chart.yaml file is missing" {
		t.Errorf("%+v", fault)
	}
	request.Chart.Files[".helmignore"] = "drafts/\n"
	if got := mustRender(t, request).Manifests[0].Content; got != `a: ""` {
		t.Error(got)
	}
}
