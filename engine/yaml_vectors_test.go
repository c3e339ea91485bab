package main

import (
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var updateVectors = flag.Bool("update-vectors", false, "write what sigs.k8s.io/yaml says into the vectors")

const vectorsFile = "../shared/src/spec/testdata/kubernetes-yaml.json"

type yamlVector struct {
	YAML string `json:"yaml"`
	// JSON is nil where the text is refused.
	JSON *string `json:"json"`
}

// The page reads patches while they are typed, with its own reader: its tests read the same file.
func TestTheVectorsSayWhatKubernetesReads(t *testing.T) {
	text, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	var vectors []yamlVector
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatal(err)
	}
	for i, it := range vectors {
		var want *string
		if got := read(it.YAML); got.broken == nil {
			want = &got.object
		}
		if *updateVectors {
			vectors[i].JSON = want
		} else if (want == nil) != (it.JSON == nil) || want != nil && *want != *it.JSON {
			t.Errorf("%q: %v, want %v", it.YAML, it.JSON, want)
		}
	}
	if *updateVectors {
		written, _ := json.MarshalIndent(vectors, "", "  ")
		if err := os.WriteFile(vectorsFile, append(written, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
