package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestAnAnswerIsJSONThatKeepsAngleBrackets(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": "a: \"<b> & 'c'\"\n"})
	text, _ := json.Marshal(request)
	got := answer("render", string(text), "")
	if !strings.Contains(got, `<b> & 'c'`) || !strings.HasPrefix(got, `{"ok":true,"result":{`) {
		t.Error(got)
	}
}

func TestAnUnknownOperationAndABrokenRequestAreErrors(t *testing.T) {
	for op, request := range map[string]string{"dance": "{}", "render": "{", "lint": `{"chart":7}`} {
		it := readAnswer(t, answer(op, request, ""))
		if it.OK || it.Error.Kind != otherError || it.Error.Message == "" {
			t.Errorf("%s: %+v", op, it)
		}
	}
}

func TestALongMessageIsCutAtFourThousandCharacters(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": `{{ fail (repeat 5000 "é") }}`})
	text, _ := json.Marshal(request)
	it := readAnswer(t, answer("render", string(text), ""))
	if length := len([]rune(it.Error.Message)); length != maxMessage {
		t.Errorf("%d characters", length)
	}
}

func TestAboutTellsTheVersions(t *testing.T) {
	var it struct{ Result about }
	if err := json.Unmarshal([]byte(answer("about", "{}", "")), &it); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(it.Result.HelmVersion, "v4.3") || len(it.Result.APIVersions) != 57 || it.Result.APIVersions[0] != "v1" {
		t.Errorf("%+v", it.Result)
	}
}

func readAnswer(t *testing.T, text string) engineAnswer {
	t.Helper()
	var it engineAnswer
	if err := json.Unmarshal([]byte(text), &it); err != nil {
		t.Fatal(err)
	}
	return it
}

// requestFor renders a chart named demo that has the given files besides its Chart.yaml.
func requestFor(files map[string]string) renderRequest {
	all := map[string]string{"Chart.yaml": "apiVersion: v2\nname: demo\nversion: 0.1.0\n"}
	for name, text := range files {
		all[name] = text
	}
	return renderRequest{
		Chart:   chartFiles{Files: all},
		Release: releaseInput{Name: "r", Namespace: "n"},
	}
}

func mustFail(t *testing.T, request renderRequest) *engineError {
	t.Helper()
	got, err := render(request)
	if err == nil {
		t.Fatalf("it renders:\n%s", got.Output)
	}
	return asEngineError(err)
}

func TestTextsMayStandBesideTheRequest(t *testing.T) {
	const request = `{"chart":{"files":{},"names":["Chart.yaml","templates/a.yaml","empty"]},"release":{"name":"r","namespace":"n"}}`
	texts := "apiVersion: v2\nname: demo\nversion: 0.1.0\n\x00a: é{{ .Files.Get \"empty\" }}\n\x00"
	for _, op := range []string{"render", "lint"} {
		if it := readAnswer(t, answer(op, request, texts)); !it.OK {
			t.Errorf("%s: %+v", op, it.Error)
		}
	}
	if got := answer("render", request, texts); !strings.Contains(got, `a: é\n`) {
		t.Error(got)
	}
	if it := readAnswer(t, answer("render", request, texts+"\x00")); it.OK || !strings.Contains(it.Error.Message, "3 names, 4 texts") {
		t.Errorf("%+v", it)
	}
}
