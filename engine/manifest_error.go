package main

import (
	"regexp"
	"strings"

	chart "helm.sh/helm/v4/pkg/chart/v2"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
	"sigs.k8s.io/yaml"
)

var manifestText = regexp.MustCompile(`^YAML parse error on (.+?): `)

// asManifestError names the template whose output Helm could not read as YAML. The line is one of that output, counted
// over the whole file and not over the document as Helm's message counts.
func asManifestError(err error, loaded *chart.Chart, files map[string]string) *engineError {
	found := &engineError{Kind: manifestError, Message: err.Error()}
	name := manifestText.FindStringSubmatch(found.Message)
	if name == nil {
		return found
	}
	found.File = readSources(loaded).inChart(name[1])
	found.Output = files[name[1]]
	if line := yamlLine(found.Message); line > 0 {
		found.Line = line + linesBefore(files[name[1]])
	}
	return found
}

// linesBefore counts the lines before the first document that is not YAML.
func linesBefore(output string) int {
	documents := releaseutil.SplitManifests(output)
	at := 0
	for _, name := range sortedDocuments(documents) {
		start := strings.Index(output[at:], documents[name])
		if start < 0 {
			return 0
		}
		start += at
		var head releaseutil.SimpleHead
		if yaml.Unmarshal([]byte(documents[name]), &head) != nil {
			return strings.Count(output[:start], "\n")
		}
		at = start + len(documents[name])
	}
	return 0
}
