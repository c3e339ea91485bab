package main

import (
	"encoding/base64"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "write testdata/expected with the real helm, see helm_test.go")

const (
	chartsFolder   = "testdata/charts"
	expectedFolder = "testdata/expected"
)

// goldenCase is case.json next to a chart: how to render it, and the error it must give.
type goldenCase struct {
	ValuesFiles []string     `json:"valuesFiles"`
	Set         []string     `json:"set"`
	KubeVersion string       `json:"kubeVersion"`
	IsUpgrade   bool         `json:"isUpgrade"`
	IncludeCRDs bool         `json:"includeCrds"`
	ExpectError *engineError `json:"expectError"`
}

func TestMain(m *testing.M) {
	quieten()
	os.Exit(m.Run())
}

func TestGoldenChartsRenderAsHelmTemplateDoes(t *testing.T) {
	eachChart(t, func(t *testing.T, name string, it goldenCase) {
		if it.ExpectError != nil {
			return
		}
		got := mustRender(t, it.renderRequest(t, name))
		compare(t, name+".yaml", got.Output)
	})
}

func TestGoldenChartsFailWithHelmsMessageAndThePlace(t *testing.T) {
	eachChart(t, func(t *testing.T, name string, it goldenCase) {
		if it.ExpectError == nil {
			return
		}
		_, err := render(it.renderRequest(t, name))
		if err == nil {
			t.Fatal("the chart renders")
		}
		got := asEngineError(err)
		compare(t, name+".error.txt", got.Message+"\n")
		want := it.ExpectError
		if got.Kind != want.Kind || got.File != want.File || want.Line != 0 && got.Line != want.Line ||
			want.Column != 0 && got.Column != want.Column || want.Action != "" && got.Action != want.Action {
			text, _ := json.Marshal(got)
			t.Errorf("got %s", text)
		}
	})
}

func TestGoldenChartsLintAsHelmLintDoes(t *testing.T) {
	eachChart(t, func(t *testing.T, name string, it goldenCase) {
		request := it.renderRequest(t, name)
		got, err := lintChart(lintRequest{
			Chart: request.Chart, Values: request.Values, Namespace: request.Release.Namespace, KubeVersion: request.KubeVersion,
		})
		if err != nil {
			compare(t, name+".lint.txt", "Error: "+err.Error()+"\n")
			return
		}
		var text strings.Builder
		for _, message := range got.Messages {
			text.WriteString("[" + strings.ToUpper(message.Severity) + "] " + message.Path + ": " + message.Message + "\n")
		}
		if got.Passed {
			text.WriteString("passed\n")
		}
		compare(t, name+".lint.txt", text.String())
	})
}

func eachChart(t *testing.T, run func(*testing.T, string, goldenCase)) {
	folders, err := os.ReadDir(chartsFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		t.Run(folder.Name(), func(t *testing.T) { run(t, folder.Name(), readCase(t, folder.Name())) })
	}
}

func readCase(t *testing.T, name string) goldenCase {
	var it goldenCase
	text, err := os.ReadFile(filepath.Join(chartsFolder, name, "case.json"))
	if err == nil {
		err = json.Unmarshal(text, &it)
	} else if os.IsNotExist(err) {
		err = nil
	}
	if err != nil {
		t.Fatal(err)
	}
	if it.KubeVersion == "" {
		// A test's build does not know client-go's version, from which Helm takes its default.
		it.KubeVersion = "v1.37.0"
	}
	return it
}

func (it goldenCase) renderRequest(t *testing.T, name string) renderRequest {
	request := renderRequest{
		Chart:       readChart(t, filepath.Join(chartsFolder, name)),
		Values:      valuesInput{Set: it.Set},
		Release:     releaseInput{Name: "golden", Namespace: "research", IsUpgrade: it.IsUpgrade},
		KubeVersion: it.KubeVersion,
		IncludeCRDs: it.IncludeCRDs,
	}
	for _, file := range it.ValuesFiles {
		request.Values.Files = append(request.Values.Files, request.Chart.Files[file])
	}
	return request
}

func readChart(t *testing.T, folder string) chartFiles {
	files := chartFiles{Files: map[string]string{}, Binaries: map[string]string{}}
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		relative, _ := filepath.Rel(folder, name)
		if utf8.Valid(data) {
			files.Files[filepath.ToSlash(relative)] = string(data)
		} else {
			files.Binaries[filepath.ToSlash(relative)] = base64.StdEncoding.EncodeToString(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func mustRender(t *testing.T, request renderRequest) *rendered {
	t.Helper()
	got, err := render(request)
	if err != nil {
		text, _ := json.Marshal(asEngineError(err))
		t.Fatalf("%s", text)
	}
	return got
}

func compare(t *testing.T, file, got string) {
	t.Helper()
	want, err := os.ReadFile(filepath.Join(expectedFolder, file))
	if err != nil {
		t.Fatal(err)
	}
	if canonical(got) != canonical(string(want)) {
		t.Errorf("%s: got\n%s\nwant\n%s", file, got, want)
	}
}

// canonical sorts the lines of a schema error: Helm's order differs from run to run.
func canonical(text string) string {
	if !strings.Contains(text, "- at '") {
		return text
	}
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
