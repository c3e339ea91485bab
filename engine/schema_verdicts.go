package main

import (
	"encoding/json"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// metSchemas remembers which values met which schemas: compiling a schema is half the time of a small render, and
// between two renders both are mostly the same. Only what passed is kept, so refusals are always Helm's own.
var metSchemas = remember[string, struct{}](1 << 20)

// composeValues does what Helm does to make the values that templates see, without validating twice what passed once.
func composeValues(loaded *chart.Chart, values map[string]any, options common.ReleaseOptions, capabilities *common.Capabilities) (common.Values, error) {
	top, err := util.ToRenderValuesWithSchemaValidation(loaded, values, options, capabilities, true)
	if err != nil {
		return nil, err
	}
	question, err := schemaQuestion(loaded, top["Values"])
	if err != nil {
		return nil, err
	}
	if question == "" {
		return top, nil
	}
	if _, met := metSchemas.find(question); met {
		return top, nil
	}
	top, err = util.ToRenderValuesWithSchemaValidation(loaded, values, options, capabilities, false)
	if err != nil {
		return nil, err
	}
	metSchemas.keep(question, struct{}{}, len(question))
	return top, nil
}

// schemaQuestion holds all that Helm's verdict depends on: the schemas, whose they are, and the values; "" where no
// chart has a schema.
func schemaQuestion(root *chart.Chart, values any) (string, error) {
	var question strings.Builder
	err := eachSchema(root, "", func(it *chart.Chart, folder string) error {
		question.WriteString(folder + "\x00" + it.Name() + "\x00" + string(it.Schema) + "\x00")
		return nil
	})
	if err != nil || question.Len() == 0 {
		return "", err
	}
	asJSON, err := json.Marshal(values)
	if err != nil {
		return "", err
	}
	question.Write(asJSON)
	return question.String(), nil
}
