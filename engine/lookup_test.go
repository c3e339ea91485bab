package main

import (
	"encoding/json"
	"testing"
)

var someObjects = []clusterObject{
	{"apiVersion": "v1", "kind": "Secret", "metadata": map[string]any{"name": "a", "namespace": "n"}, "data": map[string]any{"k": "dg=="}},
	{"apiVersion": "v1", "kind": "Secret", "metadata": map[string]any{"name": "b", "namespace": "other"}},
	{"apiVersion": "v1", "kind": "Node", "metadata": map[string]any{"name": "node-1"}},
}

func TestLookupFindsTheGivenObjects(t *testing.T) {
	for template, want := range map[string]string{
		`{{ (lookup "v1" "Secret" "n" "a").data.k }}`:                                                           "dg==",
		`{{ lookup "v1" "Secret" "n" "b" | toJson }}`:                                                           "{}",
		`{{ lookup "v1" "Unknown" "n" "a" | toJson }}`:                                                          "{}",
		`{{ range (lookup "v1" "Secret" "" "").items }}{{ .metadata.name }}{{ end }}`:                           "ab",
		`{{ range (lookup "v1" "Secret" "n" "").items }}{{ .metadata.name }}{{ end }}`:                          "a",
		`{{ (lookup "v1" "Secret" "nowhere" "").items | toJson }}`:                                              "[]",
		`{{ (lookup "v1" "Secret" "n" "").kind }}`:                                                              "SecretList",
		`{{ (lookup "v1" "Node" "n" "node-1").metadata.name }}`:                                                 "node-1",
		`{{ $_ := set (lookup "v1" "Secret" "n" "a") "data" dict }}{{ (lookup "v1" "Secret" "n" "a").data.k }}`: "dg==",
	} {
		request := requestFor(map[string]string{"templates/a.yaml": "a: '" + template + "'"})
		request.Objects = someObjects
		if got := mustRender(t, request).Manifests[0].Content; got != "a: '"+want+"'" {
			t.Errorf("%s: %s", template, got)
		}
	}
}

func TestWithoutObjectsLookupIsEmptyAsInHelmTemplate(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": `a: '{{ lookup "v1" "Secret" "" "" | toJson }}'`})
	if got := mustRender(t, request).Manifests[0].Content; got != "a: '{}'" {
		t.Error(got)
	}
}

func TestLookupKeepsWholeNumbersAndTellsNoObjectsFromNone(t *testing.T) {
	for objects, want := range map[string]string{
		`[{"apiVersion":"v1","kind":"A","metadata":{"name":"a"},"spec":{"n":10000000,"f":1.5}}]`: "a: '10000000 1.5'",
		`[]`: "a: '[]'",
	} {
		request := requestFor(map[string]string{
			"templates/a.yaml": `a: '{{ with (lookup "v1" "A" "" "a").spec }}{{ .n }} {{ .f }}{{ else }}{{ (lookup "v1" "A" "" "").items | toJson }}{{ end }}'`,
		})
		if err := json.Unmarshal([]byte(objects), &request.Objects); err != nil {
			t.Fatal(err)
		}
		if got := mustRender(t, request).Manifests[0].Content; got != want {
			t.Errorf("%s: %s", objects, got)
		}
	}
}
