package main

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
)

// loadedCharts remembers what Helm read of a chart's files, templates left out.
var loadedCharts = remember[string, *chart.Chart](2 << 20)

// loadFiles loads what loader.LoadFiles loads. While someone types, it is mostly a template that changes, and Helm reads
// nothing of those.
func loadFiles(files []*archive.BufferedFile) (*chart.Chart, error) {
	question := loadQuestion(files)
	if question == "" {
		return loader.LoadFiles(files)
	}
	if known, found := loadedCharts.find(question); found {
		return withTemplates(known, files), nil
	}
	loaded, err := loader.LoadFiles(files)
	// NOTE Helm changes a chart that has dependencies while it processes them.
	if err == nil && loaded.Metadata.Dependencies == nil {
		loadedCharts.keep(question, withTemplates(loaded, nil), 2*len(question))
	}
	return loaded, err
}

// loadQuestion holds all that Helm reads; "" where there are subcharts.
func loadQuestion(files []*archive.BufferedFile) string {
	var question strings.Builder
	for _, file := range files {
		if strings.HasPrefix(file.Name, "charts/") {
			return ""
		}
		if isTemplate(file) {
			continue
		}
		// NOTE neither names nor sizes make two different charts look the same.
		question.WriteString(file.Name + "\x00" + strconv.Itoa(len(file.Data)) + "\x00")
		question.Write(file.Data)
	}
	return question.String()
}

func isTemplate(file *archive.BufferedFile) bool { return strings.HasPrefix(file.Name, "templates/") }

// withTemplates copies a chart with other templates, and what of it a template could reach. Helm itself copies its values
// and the lists of .Chart.
func withTemplates(known *chart.Chart, files []*archive.BufferedFile) *chart.Chart {
	copied := *known
	metadata := *known.Metadata
	metadata.Annotations = maps.Clone(metadata.Annotations)
	copied.Metadata = &metadata
	copied.Files = slices.Clone(known.Files)
	for i, file := range copied.Files {
		copied.Files[i] = &common.File{Name: file.Name, ModTime: file.ModTime, Data: bytes.Clone(file.Data)}
	}
	copied.Raw, copied.Templates = nil, nil
	for _, file := range files {
		raw := common.File{Name: file.Name, ModTime: file.ModTime, Data: file.Data}
		if isTemplate(file) {
			copied.Templates = append(copied.Templates, &raw)
		}
		copied.Raw = append(copied.Raw, &raw)
	}
	return &copied
}
