package main

import (
	"bytes"
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

var errOutside = errors.New("outside the chart")

// refuseOutsideRefs fails when a values schema refers to anything outside itself. Helm would fetch the address or
// read the file. It asks the compiler that Helm uses, so it refuses exactly what Helm would load.
func refuseOutsideRefs(root *chart.Chart) error {
	return eachSchema(root, "", func(it *chart.Chart, folder string) error {
		address := findOutsideRef(it.Schema)
		if address == "" {
			return nil
		}
		return &engineError{
			Kind: schemaError,
			File: path.Join(folder, "values.schema.json"),
			Message: fmt.Sprintf("the values schema of %s refers to %s: only references within the schema (#/…) are followed",
				it.Name(), address),
		}
	})
}

// eachSchema visits a chart and its subcharts, with the folder of each relative to the root chart.
func eachSchema(it *chart.Chart, folder string, visit func(*chart.Chart, string) error) error {
	if len(it.Schema) > 0 {
		if err := visit(it, folder); err != nil {
			return err
		}
	}
	for _, subchart := range it.Dependencies() {
		if err := eachSchema(subchart, path.Join(folder, "charts", subchart.Name()), visit); err != nil {
			return err
		}
	}
	return nil
}

// outsideRefs remembers the verdict on schemas already seen: they seldom change between two renders.
var outsideRefs = map[string]string{}

// findOutsideRef is the first address that compiling the schema would load, or "".
func findOutsideRef(schema []byte) string {
	if address, known := outsideRefs[string(schema)]; known {
		return address
	}
	if len(outsideRefs) >= 64 {
		clear(outsideRefs)
	}
	address := compileForRefs(schema)
	outsideRefs[string(schema)] = address
	return address
}

// compileForRefs compiles as Helm does but loads nothing. Faults of other kinds are left for Helm to report.
func compileForRefs(schema []byte) (address string) {
	// NOTE Helm recovers here too: some schemas make the compiler panic.
	defer func() { _ = recover() }()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return ""
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(refusingLoader{&address})
	const name = "file:///values.schema.json"
	if compiler.AddResource(name, parsed) == nil {
		_, _ = compiler.Compile(name)
	}
	return address
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
