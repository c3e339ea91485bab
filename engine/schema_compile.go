package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var errOutside = errors.New("outside the chart")

// compileForRefs compiles the schema as Helm does, with the same compiler, but loads nothing and returns the address
// that it would have loaded. Other faults of the schema are left for Helm to report.
func compileForRefs(schema []byte) string {
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return ""
	}
	var wanted string
	if err := compileWithout(parsed, refusingLoader{&wanted}); err != nil && wanted == "" {
		// NOTE the compiler walks maps, so with a faulty schema Helm's run may load before it meets the fault that
		// ended ours. Then a reference that merely looks outside is enough to refuse it.
		return findSuspect(parsed)
	}
	return wanted
}

func compileWithout(parsed any, loader jsonschema.URLLoader) (err error) {
	// Some schemas make the compiler panic. Helm recovers too.
	defer func() {
		if crash := recover(); crash != nil {
			err = fmt.Errorf("%v", crash)
		}
	}()
	const name = "file:///" + schemaFile
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(loader)
	if err := compiler.AddResource(name, parsed); err != nil {
		return err
	}
	_, err = compiler.Compile(name)
	return err
}

type refusingLoader struct{ first *string }

// Load notes the address. An urn is harmless: Helm takes an unknown one as a schema that allows everything.
func (l refusingLoader) Load(address string) (any, error) {
	if strings.HasPrefix(address, "urn:") {
		return true, nil
	}
	if *l.first == "" {
		*l.first = address
	}
	return nil, errOutside
}

// findSuspect is a reference anywhere in the schema that is neither within it nor to a draft of JSON schema.
func findSuspect(value any) string {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			if suspect := findSuspect(item); suspect != "" {
				return suspect
			}
		}
	case map[string]any:
		for key, item := range value {
			if text, isText := item.(string); isText && isReference(key) && !isHarmless(text) {
				return text
			}
			if suspect := findSuspect(item); suspect != "" {
				return suspect
			}
		}
	}
	return ""
}

func isReference(key string) bool {
	return key == "$ref" || key == "$dynamicRef" || key == "$recursiveRef" || key == "$schema"
}

func isHarmless(reference string) bool {
	for _, start := range []string{"#", "urn:", "http://json-schema.org/", "https://json-schema.org/"} {
		if strings.HasPrefix(reference, start) {
			return true
		}
	}
	return reference == ""
}
