package main

import (
	"fmt"
	"strings"

	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/strvals"
)

// mergeValues merges values in the order of Helm's command line: files, --set, --set-string.
func mergeValues(input valuesInput) (map[string]any, error) {
	merged := map[string]any{}
	for i, text := range input.Files {
		read, err := loader.LoadValues(strings.NewReader(text))
		if err != nil {
			message := fmt.Sprintf("failed to parse values file %d: %s", i+1, err)
			return nil, &engineError{Kind: valuesError, Message: message, Line: yamlLine(message)}
		}
		merged = loader.MergeMaps(merged, read)
	}
	for _, set := range input.Set {
		if err := strvals.ParseInto(set, merged); err != nil {
			return nil, &engineError{Kind: valuesError, Message: fmt.Sprintf("failed parsing --set data: %s", err)}
		}
	}
	for _, set := range input.SetString {
		if err := strvals.ParseIntoString(set, merged); err != nil {
			return nil, &engineError{Kind: valuesError, Message: fmt.Sprintf("failed parsing --set-string data: %s", err)}
		}
	}
	return merged, nil
}
