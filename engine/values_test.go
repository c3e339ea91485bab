package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestValuesAreMergedInHelmsOrder(t *testing.T) {
	got, err := mergeValues(valuesInput{
		Files:     []string{"a: 1\nm: {x: 1, w: 1}\n", "a: 2\nm: {w: 2}\n---\nlate: true\n"},
		Set:       []string{"m.z=3,a=4", "l={p,q}", "n=null"},
		SetString: []string{"a=5"},
	})
	if err != nil {
		t.Fatal(err)
	}
	text, _ := json.Marshal(got)
	if want := `{"a":"5","l":["p","q"],"late":true,"m":{"w":2,"x":1,"z":3},"n":null}`; string(text) != want {
		t.Errorf("got %s, want %s", text, want)
	}
}

func TestValuesThatCannotBeReadAreNamed(t *testing.T) {
	for want, input := range map[string]valuesInput{
		"failed to parse values file 2: ":    {Files: []string{"a: 1", "a: 1\nb: [\n"}},
		"failed parsing --set data: ":        {Set: []string{"a"}},
		"failed parsing --set-string data: ": {SetString: []string{"a[x]=1"}},
	} {
		_, err := mergeValues(input)
		if err == nil {
			t.Fatalf("%+v is read", input)
		}
		if fault := asEngineError(err); fault.Kind != valuesError || !strings.HasPrefix(fault.Message, want) {
			t.Errorf("%+v", fault)
		}
	}
}
