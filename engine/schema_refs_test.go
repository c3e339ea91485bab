package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func withSchema(schema string) renderRequest {
	return requestFor(map[string]string{
		"values.schema.json": schema, "values.yaml": "a: 1\n", "templates/a.yaml": "a: {{ .Values.a }}",
	})
}

// outsideSchemas are schemas for which Helm would load address.
func outsideSchemas(address string) []string {
	return []string{
		`{"$ref":"` + address + `"}`,
		`{"properties":{"a":{"$ref":"` + address + `#/definitions/x"}}}`,
		`{"\u0024ref":"` + address + `"}`,
		`{"$schema":"` + address + `"}`,
		`{"$id":"` + address + `","properties":{"a":{"$ref":"other.json"}}}`,
		`{"$schema":"http://json-schema.org/draft-07/schema#","allOf":[{"$ref":"` + address + `"}]}`,
		`{"properties":{"a":{"$ref":"` + address + `"},"b":{"type":"wrong"},"c":{"pattern":"("}}}`,
		`{"$defs":{"x":{"$ref":"` + address + `"}},"properties":{"a":{"$ref":"#/$defs/x"},"b":{"$ref":"#/nowhere"}}}`,
	}
}

func TestASchemaNeverDialsAnAddress(t *testing.T) {
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer server.Close()
	for _, schema := range outsideSchemas(server.URL + "/x.json") {
		expectRefused(t, schema)
	}
	if asked > 0 {
		t.Errorf("the server was asked %d times", asked)
	}
}

func TestASchemaNeverReadsAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "secret.json")
	if err := os.WriteFile(file, []byte(`{"type":"string"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, schema := range append(outsideSchemas("file://"+file), `{"$ref":"`+file+`"}`, `{"$ref":"other.json"}`) {
		expectRefused(t, schema)
	}
}

func expectRefused(t *testing.T, schema string) {
	t.Helper()
	request := withSchema(schema)
	fault := mustFail(t, request)
	if fault.Kind != schemaError || fault.File != "values.schema.json" || !strings.Contains(fault.Message, "only references within the schema") {
		t.Errorf("%s: %+v", schema, fault)
	}
	got, err := lintChart(lintRequest{Chart: request.Chart})
	if err != nil || got.Passed || !strings.Contains(got.Messages[0].Message, "only references within the schema") {
		t.Errorf("%s: %+v, %v", schema, got, err)
	}
}

func TestLintRefusesTheSchemaOfAChartThatDoesNotLoad(t *testing.T) {
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer server.Close()
	request := withSchema(`{"$ref":"` + server.URL + `"}`)
	request.Chart.Files["Chart.yaml"] = "name: demo\n"
	request.Chart.Files[".helmignore"] = "*.json\n"
	got, err := lintChart(lintRequest{Chart: request.Chart})
	if err != nil || got.Passed || asked > 0 {
		t.Errorf("%+v, %v, asked %d times", got, err, asked)
	}
}

func TestReferencesWithinTheSchemaAndUrnsAreFollowed(t *testing.T) {
	for _, schema := range []string{
		`{"properties":{"a":{"$ref":"#/$defs/n"}},"$defs":{"n":{"type":"number"}}}`,
		`{"$id":"https://example.org/s.json","properties":{"a":{"$ref":"n.json"}},"$defs":{"n":{"$id":"n.json","type":"number"}}}`,
		`{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"a":{"$ref":"urn:example:x"}}}`,
		`{"properties":{"a":{"default":{"$ref":"https://example.org"}}}}`,
	} {
		if got := mustRender(t, withSchema(schema)).Manifests[0].Content; got != "a: 1" {
			t.Errorf("%s: %s", schema, got)
		}
	}
}

func TestADisabledSubchartsSchemaIsNotLookedAt(t *testing.T) {
	request := requestFor(map[string]string{
		"Chart.yaml":                    "apiVersion: v2\nname: demo\nversion: 0.1.0\ndependencies:\n- {name: sub, version: 0.1.0, condition: sub.enabled}\n",
		"values.yaml":                   "sub: {enabled: false}\n",
		"charts/sub/Chart.yaml":         "apiVersion: v2\nname: sub\nversion: 0.1.0\n",
		"charts/sub/values.schema.json": `{"$ref":"https://example.org/x"}`,
		"templates/a.yaml":              "a: 1",
	})
	mustRender(t, request)
	request.Values.Set = []string{"sub.enabled=true"}
	if fault := mustFail(t, request); fault.File != "charts/sub/values.schema.json" {
		t.Errorf("%+v", fault)
	}
}

func TestRefusedValuesAreListedInOneOrder(t *testing.T) {
	request := withSchema(`{"required":["u"],"properties":{"a":{"oneOf":[{"type":"string"},{"type":"array"}]},"it's":{"type":"string"},"b/c":{"type":"string"}}}`)
	request.Values.Files = []string{"\"it's\": 1\nb/c: 2\n"}
	want := []refusedValue{
		{"demo", "", "missing property 'u'"},
		{"demo", "/a", "'oneOf' failed, none matched"},
		{"demo", "/a", "got number, want array"},
		{"demo", "/a", "got number, want string"},
		{"demo", "/b~1c", "got number, want string"},
		{"demo", "/it's", "got number, want string"},
	}
	for range 20 {
		fault := mustFail(t, request)
		if len(fault.Values) != len(want) {
			t.Fatalf("%+v", fault)
		}
		for i := range want {
			if fault.Values[i] != want[i] {
				t.Fatalf("%d: got %+v, want %+v", i, fault.Values[i], want[i])
			}
		}
	}
}

func TestAFaultySchemaIsASchemaError(t *testing.T) {
	for _, schema := range []string{`{`, `{"type":"wrong"}`, `{"pattern":"("}`} {
		if fault := mustFail(t, withSchema(schema)); fault.Kind != schemaError || !strings.HasPrefix(fault.Message, schemaText) {
			t.Errorf("%s: %+v", schema, fault)
		}
	}
}
