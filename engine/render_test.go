package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestARenderGivesManifestsRawTemplatesNotesAndValues(t *testing.T) {
	request := requestFor(map[string]string{
		"values.yaml":            "a: {b: 1}\n",
		"templates/_x.tpl":       "partial",
		"templates/a.yaml":       "\n# first\n---\nkind: B\n---\nkind: A\n",
		"templates/hook.yaml":    "kind: Job\nmetadata: {annotations: {helm.sh/hook: 'pre-install,test'}}\n",
		"templates/NOTES.txt":    "Hello {{ .Release.Name }}\n",
		"templates/nothing.yaml": "  \n",
	})
	got := mustRender(t, request)
	if got.Notes != "Hello r\n" || string(got.Values) != `{"a":{"b":1}}` {
		t.Errorf("notes %q, values %s", got.Notes, got.Values)
	}
	if got.Templates["demo/templates/a.yaml"] != "\n# first\n---\nkind: B\n---\nkind: A\n" || len(got.Templates) != 4 {
		t.Errorf("templates %q", got.Templates)
	}
	text, _ := json.Marshal(got.Manifests)
	want := `[{"source":"demo/templates/a.yaml","content":"# first\n","object":null},` +
		`{"source":"demo/templates/a.yaml","content":"kind: A\n","object":{"kind":"A"}},{"source":"demo/templates/a.yaml","content":"kind: B\n","object":{"kind":"B"}},` +
		`{"source":"demo/templates/hook.yaml","content":"kind: Job\nmetadata: {annotations: {helm.sh/hook: 'pre-install,test'}}\n","hooks":["pre-install","test"],` +
		`"object":{"kind":"Job","metadata":{"annotations":{"helm.sh/hook":"pre-install,test"}}}}]`
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}

func TestTheValuesAreThoseBeforeTemplatesChangeThem(t *testing.T) {
	got := mustRender(t, requestFor(map[string]string{
		"values.yaml":      "a: 1\n",
		"templates/a.yaml": `{{ $_ := set .Values "a" 2 }}a: {{ .Values.a }}`,
	}))
	if string(got.Values) != `{"a":1}` || got.Manifests[0].Content != "a: 2" {
		t.Errorf("%s, %q", got.Values, got.Manifests[0].Content)
	}
}

func TestReleaseRevisionAndServiceCanBeGiven(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": "a: {{ .Release.Revision }} {{ .Release.Service }} {{ .Release.IsUpgrade }}"})
	if got := mustRender(t, request).Manifests[0].Content; got != "a: 1 Helm false" {
		t.Error(got)
	}
	revision := 7
	request.Release.Revision, request.Release.Service, request.Release.IsUpgrade = &revision, "Argo", true
	if got := mustRender(t, request).Manifests[0].Content; got != "a: 7 Argo true" {
		t.Error(got)
	}
}

func TestAPIVersionsAreAddedForOneRenderOnly(t *testing.T) {
	request := requestFor(map[string]string{"templates/a.yaml": `a: {{ .Capabilities.APIVersions.Has "example.org/v1" }}`})
	request.APIVersions = []string{"example.org/v1"}
	with := mustRender(t, request).Manifests[0].Content
	request.APIVersions = nil
	without := mustRender(t, request).Manifests[0].Content
	if with != "a: true" || without != "a: false" {
		t.Errorf("%s, %s", with, without)
	}
}

func TestTheMachineIsOutOfReachOfTemplates(t *testing.T) {
	t.Setenv("TZ", "Asia/Tokyo")
	got := mustRender(t, requestFor(map[string]string{
		"templates/a.yaml": `a: b{{ getHostByName "localhost" }} {{ toDate "2006-01-02" "2024-07-01" | date "MST" }}` +
			` {{ dateInZone "15h" (toDate "2006-01-02" "2024-07-01") "Europe/Madrid" }}`,
	}))
	if content := got.Manifests[0].Content; content != `a: b UTC 02h` {
		t.Error(content)
	}
	for _, name := range []string{"env", "expandenv"} {
		fault := mustFail(t, requestFor(map[string]string{"templates/a.yaml": `a: {{ ` + name + ` "HOME" }}`}))
		if fault.Kind != parseError || !strings.HasSuffix(fault.Message, `function "`+name+`" not defined`) {
			t.Errorf("%+v", fault)
		}
	}
}

func TestWhatHelmRefusesBeforeRenderingIsRefused(t *testing.T) {
	badName := requestFor(nil)
	badName.Release.Name = "Not_A_Name"
	badVersion := requestFor(nil)
	badVersion.KubeVersion = "new"
	library := requestFor(map[string]string{"Chart.yaml": "apiVersion: v2\nname: demo\nversion: 0.1.0\ntype: library\n"})
	for want, request := range map[string]renderRequest{
		"release name check failed": badName, "invalid kube version 'new'": badVersion, "library charts are not installable": library,
	} {
		if fault := mustFail(t, request); fault.Kind != otherError || !strings.HasPrefix(fault.Message, want) {
			t.Errorf("%+v", fault)
		}
	}
}

func TestAChartWithoutValuesHasEmptyOnesNotNull(t *testing.T) {
	got, _ := json.Marshal(mustRender(t, requestFor(nil)))
	if want := `{"manifests":[],"templates":{},"notes":"","values":{},"output":"\n"}`; string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAnEmptySchemaIsOneThatNoValuesMeet(t *testing.T) {
	for range 2 {
		if fault := mustFail(t, requestFor(map[string]string{"values.schema.json": "", "templates/a.yaml": "a: 1"})); fault.Kind != schemaError {
			t.Errorf("%+v", fault)
		}
	}
}
