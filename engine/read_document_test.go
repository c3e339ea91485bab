package main

import "testing"

func TestAManifestIsReadAsHelmAndKubectlReadIt(t *testing.T) {
	for content, want := range map[string]string{
		"E1: e2\ne5: E5":                       `{"E1":"e2","e5":"E5"}`,
		"mode: 0644\nno: 0o17":                 `{"false":15,"mode":420}`,
		"a: no\nb: on\nc: y":                   `{"a":false,"b":true,"c":true}`,
		"a: 1_000\nb: 12:30:00\nc: 2026-01-01": `{"a":1000,"b":"12:30:00","c":"2026-01-01"}`,
		"a: 9007199254740993":                  `{"a":9007199254740993}`,
		"a: &x {b: 1}\nc: {<<: *x, d: 2}":      `{"a":{"b":1},"c":{"b":1,"d":2}}`,
		"a: 1\na: 2":                           `{"a":2}`,
		"description: .":                       `{"description":"."}`,
		"# nothing":                            "null",
		"~":                                    "null",
	} {
		if got := read(content); got.broken != nil || got.object != want {
			t.Errorf("%q: %s %+v, want %s", content, got.object, got.broken, want)
		}
	}
}

func TestAManifestOfACRDMayBeBroken(t *testing.T) {
	for content, want := range map[string]brokenDocument{
		"a: 1\nb: [\n":  {"yaml: line 2: did not find expected node content", 2},
		"- a":           {"the document is not a map of keys and values", 0},
		"word":          {"the document is not a map of keys and values", 0},
		"a: .nan":       {"json: unsupported value: NaN", 0},
		"{a: 1}: value": {`yaml: invalid map key: map[interface {}]interface {}{"a":1}`, 0},
	} {
		if got := read(content); got.broken == nil || got.object != "null" {
			t.Errorf("%q: %s %+v, want %+v", content, got.object, got.broken, want)
		} else if *got.broken != want {
			t.Errorf("%q: %+v, want %+v", content, *got.broken, want)
		}
	}
}

func TestRenderGivesEachManifestAlsoAsAnObject(t *testing.T) {
	request := requestFor(map[string]string{
		"templates/a.yaml": "kind: A\nspec: {mode: 0644, text: \"<b>\"}\n---\nkind: B\nmetadata: {annotations: {helm.sh/hook: test}}\n",
		"crds/broken.yaml": "kind: [",
	})
	request.IncludeCRDs = true
	var objects []string
	for _, it := range mustRender(t, request).Manifests {
		objects = append(objects, string(it.Object))
	}
	want := []string{"null", `{"kind":"A","spec":{"mode":420,"text":"\u003cb\u003e"}}`, `{"kind":"B","metadata":{"annotations":{"helm.sh/hook":"test"}}}`}
	if len(objects) != len(want) || objects[0] != want[0] || objects[1] != want[1] || objects[2] != want[2] {
		t.Errorf("%q", objects)
	}
}
