package main

import (
	"path"
	"regexp"
)

var (
	cannotLoadText = regexp.MustCompile(`cannot load ([^\s:]+):`)
	validationText = regexp.MustCompile(`validation: `)
	subchartText   = regexp.MustCompile(`error unpacking subchart ([^\s]+) in [^\s:]+: `)
	yamlLineText   = regexp.MustCompile(`yaml: (?:unmarshal errors:\n\s*)?line (\d+):`)
)

// asLoadError reads the file and the line out of an error of Helm's chart loader.
func asLoadError(err error) *engineError {
	text := err.Error()
	found := &engineError{Kind: loadError, Message: text, File: "Chart.yaml", Line: yamlLine(text)}
	if file := cannotLoadText.FindStringSubmatch(text); file != nil {
		found.File = file[1]
	}
	folder := ""
	for _, subchart := range subchartText.FindAllStringSubmatch(text, -1) {
		folder = path.Join(folder, "charts", subchart[1])
	}
	found.File = path.Join(folder, found.File)
	if path.Ext(folder) == ".tgz" {
		found.File, found.Line = folder, 0
	}
	return found
}

// yamlLine is the line that a YAML parser's message names, or 0.
func yamlLine(text string) int {
	if line := yamlLineText.FindStringSubmatch(text); line != nil {
		return number(line[1])
	}
	return 0
}
