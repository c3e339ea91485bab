package main

import (
	"os"
	"strings"
	"testing"
)

func TestLintPassesLikeStrict(t *testing.T) {
	const metadata = "apiVersion: v2\nname: demo\nversion: 0.1.0\n"
	for want, files := range map[string]map[string]string{
		"true":  {"Chart.yaml": metadata, "values.yaml": "", "templates/a.yaml": "metadata: {name: a}\na: {{ required \"lint lets this pass\" .Values.x }}"},
		"false": {"Chart.yaml": metadata, "values.yaml": "", "templates/a.yaml": "apiVersion: v1\nkind: Endpoints\nmetadata: {name: a}"},
	} {
		got, err := lintChart(lintRequest{Chart: chartFiles{Files: files}, KubeVersion: "v1.37.0"})
		if err != nil || got.Passed != (want == "true") {
			t.Errorf("%+v, %v", got, err)
		}
	}
}

func TestLintCallsAKindDeprecatedByTheKubernetesVersion(t *testing.T) {
	request := lintRequest{Chart: requestFor(map[string]string{
		"values.yaml": "", "templates/a.yaml": "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}",
	}).Chart}
	for version, want := range map[string]bool{"v1.20.0": true, "v1.21.0": false} {
		request.KubeVersion = version
		if got, err := lintChart(request); err != nil || got.Passed != want {
			t.Errorf("%s: %+v, %v", version, got, err)
		}
	}
}

func TestLintWithoutChartYamlSaysSo(t *testing.T) {
	got, err := lintChart(lintRequest{Chart: chartFiles{Files: map[string]string{"values.yaml": ""}}})
	if err != nil || got.Passed || got.Messages[0].Path != "Chart.yaml" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestLintLeavesNoFilesAndWritesNoneOutside(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	request := lintRequest{Chart: requestFor(map[string]string{"templates/a.yaml": "a: 1"}).Chart}
	if _, err := lintChart(request); err != nil {
		t.Fatal(err)
	}
	request.Chart.Files["../escaped"] = "x"
	if _, err := lintChart(request); err == nil || !strings.Contains(err.Error(), "not a path inside a chart") {
		t.Error(err)
	}
	if left, _ := os.ReadDir(folder); len(left) > 0 {
		t.Errorf("%v is left", left)
	}
}
