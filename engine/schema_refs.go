package main

import (
	"fmt"
	"path"

	chart "helm.sh/helm/v4/pkg/chart/v2"
)

const schemaFile = "values.schema.json"

// refuseOutsideRefs fails when a values schema refers to anything outside itself. Helm would fetch the address or
// read the file. It looks at the charts that Helm would validate: call it after dependencies are processed.
func refuseOutsideRefs(root *chart.Chart) error {
	return eachSchema(root, "", func(it *chart.Chart, folder string) error {
		if address := findOutsideRef(it.Schema); address != "" {
			return refuseRef(it.Name(), path.Join(folder, schemaFile), address)
		}
		return nil
	})
}

func refuseRef(chart, file, address string) *engineError {
	return &engineError{
		Kind:    schemaError,
		File:    file,
		Message: fmt.Sprintf("the values schema of %s refers to %s: only references within the schema (#/…) are followed", chart, address),
	}
}

// eachSchema visits a chart and its subcharts, with the folder of each relative to the root chart.
func eachSchema(it *chart.Chart, folder string, visit func(*chart.Chart, string) error) error {
	// NOTE an empty file is a schema too, which no values meet.
	if it.Schema != nil {
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
var outsideRefs = remember[string, string](1 << 20)

// findOutsideRef is the first address that Helm would load to compile the schema, or "".
func findOutsideRef(schema []byte) string {
	address, known := outsideRefs.find(string(schema))
	if !known {
		address = compileForRefs(schema)
		outsideRefs.keep(string(schema), address, len(schema))
	}
	return address
}
