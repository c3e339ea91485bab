package main

import (
	"strings"

	"sigs.k8s.io/yaml"
)

// readDocument is a YAML document as Helm and kubectl read it: by sigs.k8s.io/yaml, as JSON.
type readDocument struct {
	// object is JSON, "null" where there is no object.
	object string
	broken *brokenDocument
}

func read(content string) readDocument {
	text, err := yaml.YAMLToJSON([]byte(content))
	if err != nil {
		return readDocument{"null", &brokenDocument{Message: err.Error(), Line: yamlLine(err.Error())}}
	}
	object := string(text)
	if object != "null" && !strings.HasPrefix(object, "{") {
		return readDocument{"null", &brokenDocument{Message: "the document is not a map of keys and values"}}
	}
	return readDocument{object: object}
}
