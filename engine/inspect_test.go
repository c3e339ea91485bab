package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
)

func pack(t *testing.T, names []string, texts map[string]string) string {
	t.Helper()
	var packed bytes.Buffer
	zipped := gzip.NewWriter(&packed)
	archive := tar.NewWriter(zipped)
	for _, name := range names {
		if err := archive.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(texts[name])), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		_, _ = archive.Write([]byte(texts[name]))
	}
	_ = archive.Close()
	_ = zipped.Close()
	return base64.StdEncoding.EncodeToString(packed.Bytes())
}

func TestInspectGivesMetadataAndEveryFile(t *testing.T) {
	texts := map[string]string{
		"demo/Chart.yaml":              "apiVersion: v2\nname: demo\nversion: 0.1.0\nmaintainers: [{name: Ada}]\n",
		"demo/logo.png":                "\x89PNG\xff",
		"demo/charts/sub/Chart.yaml":   "apiVersion: v2\nname: sub\nversion: 0.1.0\n",
		"demo/templates/a.yaml.bak":    "kept: an archive has no ignored files",
		"demo/.helmignore":             "*.bak\n",
		"demo/charts/sub/values.yaml":  "a: 1\n",
		"demo/templates/deep/er/b.yml": "b: 1\n",
	}
	names := []string{"demo/Chart.yaml", "demo/logo.png", "demo/charts/sub/Chart.yaml", "demo/templates/a.yaml.bak",
		"demo/.helmignore", "demo/charts/sub/values.yaml", "demo/templates/deep/er/b.yml"}
	got, err := inspect(inspectRequest{Archive: pack(t, names, texts)})
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"name":"demo","version":"0.1.0","maintainers":[{"name":"Ada"}],"apiVersion":"v2"}`; string(got.Metadata) != want {
		t.Errorf("metadata %s", got.Metadata)
	}
	for name, text := range texts {
		inChart := strings.TrimPrefix(name, "demo/")
		if name == "demo/logo.png" {
			if got.Chart.Binaries[inChart] != base64.StdEncoding.EncodeToString([]byte(text)) {
				t.Errorf("binaries %v", got.Chart.Binaries)
			}
		} else if got.Chart.Files[inChart] != text {
			t.Errorf("%s: %q", inChart, got.Chart.Files[inChart])
		}
	}
}

func TestInspectRefusesWhatHelmsLoaderRefuses(t *testing.T) {
	for want, archive := range map[string]string{
		"the archive is not base64":                       "%%%",
		"unable to load chart archive: ":                  base64.StdEncoding.EncodeToString([]byte("kind: Chart")),
		"unable to load chart archive: chart illegally":   pack(t, []string{"demo/../../x"}, nil),
		"unable to load chart archive: chart yaml not in": pack(t, []string{"Chart.yaml/x"}, nil),
	} {
		got, err := inspect(inspectRequest{Archive: archive})
		if err != nil || got.Accepted || got.Refusal.Kind != loadError || !strings.HasPrefix(got.Refusal.Message, want) {
			t.Errorf("%+v %v, want %s", got, err, want)
		}
	}
}

const metadata = "apiVersion: v2\nname: demo\nversion: 0.1.0\n"

func mustInspect(t *testing.T, files map[string]string) *inspected {
	t.Helper()
	got, err := inspect(inspectRequest{Chart: chartFiles{Files: files}})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestAChartIsAcceptedIfAndOnlyIfHelmTakesIt(t *testing.T) {
	for text, want := range map[string]string{
		metadata: "",
		"name: demo\nversion: 1.0\nappVersion: 1.16\nkeywords:\nmaintainers:\nannotations: {a: 1, b: true}\nhome:\n": "",
		metadata + "y: n\non: off\nname: other\n":                                                       "",
		"name: demo\nversion: 1.2.3-01\n":                                                               `validation: chart.metadata.version "1.2.3-01" is invalid`,
		"name: demo\nversion: 99999999999999999999.0.0\n":                                               `validation: chart.metadata.version "99999999999999999999.0.0" is invalid`,
		metadata + "dependencies: [{name: db, version: 1.0.0, repository: https://charts.example.org}]": "found in Chart.yaml, but missing in charts/ directory: db",
		"apiVersion: v3\nname: demo\nversion: 0.1.0\n":                                                  "invalid chart apiVersion",
		"apiVersion: 2\nname: demo\nversion: 0.1.0\n":                                                   "unsupported chart version",
		"- a": "cannot load Chart.yaml: ",
		"":    "validation: chart.metadata.name is required",
	} {
		got := mustInspect(t, map[string]string{"Chart.yaml": text})
		if got.Accepted != (want == "") || want != "" && !strings.HasPrefix(got.Refusal.Message, want) {
			t.Errorf("%q: %+v", text, got.Refusal)
		}
	}
	for text, want := range map[string]string{
		"a: 1\n---\nb: 2\n": "", "": "", "# nothing": "",
		"word": "cannot load values.yaml: ", "- a": "cannot load values.yaml: ", "a: \x00": "cannot load values.yaml: ", "a: \xe9": "cannot load values.yaml: ",
	} {
		got := mustInspect(t, map[string]string{"Chart.yaml": metadata, "values.yaml": text})
		if got.Accepted != (want == "") || want != "" && (!strings.HasPrefix(got.Refusal.Message, want) || got.Refusal.File != "values.yaml") {
			t.Errorf("%q: %+v", text, got.Refusal)
		}
	}
	got := mustInspect(t, map[string]string{
		"Chart.yaml": metadata, "charts/sub/Chart.yaml": strings.ReplaceAll(metadata, "demo", "sub"), "charts/sub/values.schema.json": "{",
	})
	if got.Accepted || got.Refusal.Kind != schemaError || got.Refusal.File != "charts/sub/values.schema.json" {
		t.Errorf("%+v", got.Refusal)
	}
}

func TestInspectTellsWhatIsThereAlsoOfAChartThatIsRefused(t *testing.T) {
	got := mustInspect(t, map[string]string{"Chart.yaml": "name: demo\nappVersion: 1.20\nE1: e5\n", "values.yaml": "a: 1\n---\na: {b: no}\n"})
	if got.Accepted || string(got.ChartYAML) != `{"E1":"e5","appVersion":1.2,"name":"demo"}` || string(got.Values) != `{"a":{"b":false}}` {
		t.Errorf("%s %s", got.ChartYAML, got.Values)
	}
}

func TestInspectWarnsOfWhatHelmTakesInSilence(t *testing.T) {
	got := mustInspect(t, map[string]string{
		"Chart.yaml": metadata + "name: demo\n", "values.yaml": "a: {b: 1,\n b: 2}\n", "requirements.yaml": "dependencies: []\n",
		"files/big": strings.Repeat("x", maxOldFile+1), "files/fits": strings.Repeat("x", maxOldFile),
	})
	text, _ := json.Marshal(got.Warnings)
	want := `[{"kind":"duplicate-key","file":"Chart.yaml","line":4,"key":"name"},{"kind":"large-file","file":"files/big"},` +
		`{"kind":"duplicate-key","file":"values.yaml","line":2,"key":"b"},{"kind":"old-requirements","file":"requirements.yaml"}]`
	if !got.Accepted || string(text) != want {
		t.Errorf("%s %+v", text, got.Refusal)
	}
}

func TestAFolderHasIgnoredFilesAndAnArchiveHasNone(t *testing.T) {
	files := chartFiles{Files: map[string]string{"Chart.yaml": metadata, ".helmignore": "values.yaml\n", "values.yaml": "a: ["}}
	for packed, want := range map[bool]bool{false: true, true: false} {
		if got, err := inspect(inspectRequest{Chart: files, Packed: packed}); err != nil || got.Accepted != want {
			t.Errorf("packed %v: %+v %v", packed, got, err)
		}
	}
}

func TestMetadataOfAnySizeIsRefusedBeforeItIsAnswered(t *testing.T) {
	long := "x: &x " + strings.Repeat("x", 1000) + "\nannotations:\n" + strings.Repeat("  k: *x\n", 1)
	for i := range 300 {
		long += "  k" + strings.Repeat("a", i+1) + ": *x\n"
	}
	for text, want := range map[string]string{
		metadata + long: "Chart.yaml has more than 256 KiB of metadata",
		metadata + strings.Repeat("# nothing\n", 110_000): "Chart.yaml has more than 1 MiB",
	} {
		got := mustInspect(t, map[string]string{"Chart.yaml": text})
		if got.Accepted || got.Refusal.Message != want || string(got.Metadata) != "null" || string(got.ChartYAML) != "null" {
			t.Errorf("%+v", got.Refusal)
		}
	}
}

func TestABriefAnswerHasTheVerdictAndTheMetadata(t *testing.T) {
	got, err := inspect(inspectRequest{Chart: chartFiles{Files: map[string]string{"Chart.yaml": metadata, "values.yaml": "a: 1"}}, Brief: true})
	if err != nil || !got.Accepted || string(got.Values) != "null" || string(got.ChartYAML) != "null" || !strings.Contains(string(got.Metadata), "demo") {
		t.Errorf("%+v %v", got, err)
	}
}
