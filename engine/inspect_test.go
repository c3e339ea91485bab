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
	metadata, _ := json.Marshal(got.Metadata)
	if want := `{"name":"demo","version":"0.1.0","maintainers":[{"name":"Ada"}],"apiVersion":"v2"}`; string(metadata) != want {
		t.Errorf("metadata %s", metadata)
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
		"Chart.yaml file is missing":                      pack(t, []string{"demo/values.yaml"}, nil),
	} {
		_, err := inspect(inspectRequest{Archive: archive})
		if err == nil {
			t.Fatalf("no error, want %s", want)
		}
		if fault := asEngineError(err); fault.Kind != loadError || !strings.HasPrefix(fault.Message, want) {
			t.Errorf("%+v, want %s", fault, want)
		}
	}
}
