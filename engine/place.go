package main

import (
	"strconv"
	"strings"
	"unicode/utf16"

	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// sources finds the text of a template by the name that Helm gives it (`demo/charts/sub/templates/a.yaml`).
type sources struct {
	root  string
	texts map[string]string
}

func readSources(loaded *chart.Chart) sources {
	found := sources{root: loaded.Name(), texts: map[string]string{}}
	found.add(loaded)
	return found
}

func (s sources) add(it *chart.Chart) {
	for _, template := range it.Templates {
		s.texts[it.ChartFullPath()+"/"+template.Name] = string(template.Data)
	}
	for _, subchart := range it.Dependencies() {
		s.add(subchart)
	}
}

// has says whether the name is that of a file of the chart, and not of a text that `tpl` was given.
func (s sources) has(name string) bool {
	_, found := s.texts[name]
	return found
}

// inChart is the name relative to the chart's folder.
func (s sources) inChart(name string) string {
	return strings.TrimPrefix(name, s.root+"/")
}

// column turns Helm's column, 0-based in bytes, into one that is 1-based in characters as JavaScript counts them.
func (s sources) column(name string, line, bytes int) int {
	text, found := s.texts[name]
	if !found {
		return bytes + 1
	}
	lines := strings.Split(text, "\n")
	if line < 1 || line > len(lines) || bytes > len(lines[line-1]) {
		return bytes + 1
	}
	return len(utf16.Encode([]rune(lines[line-1][:bytes]))) + 1
}

func number(text string) int {
	read, _ := strconv.Atoi(text)
	return read
}
