package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"sigs.k8s.io/yaml"
)

// inspect says what a chart is, and whether Helm takes it: by Helm's own loader, and by the checks that all of its
// commands make before they look at a template. A chart that Helm refuses is an answer too.
func inspect(request inspectRequest) (*inspected, error) {
	files, chartFiles, err := filesToInspect(request)
	result := &inspected{
		Metadata: jsonText("null"), ChartYAML: jsonText("null"), Values: jsonText("null"), Dependencies: []inspectedDependency{},
		Warnings: []inspectWarning{}, Chart: chartFiles,
	}
	if errors.As(err, &result.Refusal) {
		return result, nil
	}
	if err != nil {
		return nil, err
	}
	// NOTE before anything reads it: a map of a million keys takes longer than the rest of the chart together.
	if len(dataOf(files, "Chart.yaml")) > maxChartYAML {
		result.Refusal = &engineError{Kind: loadError, File: "Chart.yaml", Message: "Chart.yaml has more than 1 MiB"}
		return result, nil
	}
	result.Warnings = findWarnings(files)
	if text := read(string(dataOf(files, "Chart.yaml"))); text.broken == nil && !request.Brief {
		result.ChartYAML = jsonText(text.object)
	}
	// NOTE the loader shortens the names of subcharts' files in place, so it gets copies.
	loaded, err := loader.LoadFiles(copyFiles(files))
	if loaded != nil && loaded.Values != nil && !request.Brief {
		if values, unwritable := json.Marshal(loaded.Values); unwritable == nil {
			result.Values = values
		}
	}
	if err != nil {
		result.Refusal = asLoadError(err)
		return result, nil
	}
	metadata, err := json.Marshal(loaded.Metadata)
	if err != nil || len(metadata) > maxMetadata {
		result.ChartYAML = jsonText("null")
		result.Refusal = &engineError{Kind: loadError, File: "Chart.yaml", Message: "Chart.yaml has more than 256 KiB of metadata"}
		return result, nil
	}
	result.Metadata = metadata
	result.Dependencies = listDependencies(loaded)
	result.Refusal = refuseLoaded(loaded)
	result.Accepted = result.Refusal == nil
	return result, nil
}

// These bounds are ours: every index of a repository repeats the metadata of every version.
const (
	maxMetadata  = 256 << 10
	maxChartYAML = 1 << 20
)

// filesToInspect are the chart's files as Helm's loader takes them. An archive's are given back too.
func filesToInspect(request inspectRequest) (files []*archive.BufferedFile, opened *chartFiles, err error) {
	if request.Archive != "" {
		packed, err := base64.StdEncoding.DecodeString(request.Archive)
		if err != nil {
			return nil, nil, &engineError{Kind: loadError, Message: "the archive is not base64: " + err.Error()}
		}
		files, err := archive.LoadArchiveFiles(bytes.NewReader(packed))
		if err != nil {
			return nil, nil, &engineError{Kind: loadError, Message: "unable to load chart archive: " + err.Error()}
		}
		split := splitFiles(files)
		return files, &split, nil
	}
	if files, err = bufferFiles(request.Chart); err != nil {
		return nil, nil, err
	}
	// NOTE an archive has no ignored files.
	if !request.Packed {
		if files, err = dropIgnored(files); err != nil {
			return nil, nil, &engineError{Kind: loadError, Message: err.Error(), File: ".helmignore"}
		}
	}
	for _, file := range files {
		file.Data = bytes.TrimPrefix(file.Data, byteOrderMark)
	}
	return files, nil, nil
}

func copyFiles(files []*archive.BufferedFile) []*archive.BufferedFile {
	copied := slices.Clone(files)
	for i, file := range copied {
		another := *file
		copied[i] = &another
	}
	return copied
}

func dataOf(files []*archive.BufferedFile, name string) []byte {
	for _, file := range files {
		if file.Name == name {
			return file.Data
		}
	}
	return nil
}

// refuseLoaded has what Helm refuses of a chart that loads: `package`, `template` and `install` look for what is missing
// in charts/, and every command that has values reads the schemas.
func refuseLoaded(loaded *chart.Chart) *engineError {
	if refused := refuseAPIVersion(loaded); refused != nil {
		return refused
	}
	if missing := findMissing(loaded); len(missing) > 0 {
		return &engineError{
			Kind: dependencyError, File: "Chart.yaml",
			Message: "found in Chart.yaml, but missing in charts/ directory: " + strings.Join(missing, ", "),
		}
	}
	return refuseSchemas(loaded, "")
}

// refuseAPIVersion has what Helm 4's commands refuse before they choose the loader of a chart's apiVersion.
func refuseAPIVersion(loaded *chart.Chart) *engineError {
	switch loaded.Metadata.APIVersion {
	case chart.APIVersionV1, chart.APIVersionV2:
		return nil
	case "v3":
		return &engineError{Kind: loadError, File: "Chart.yaml", Message: "invalid chart apiVersion"}
	}
	return &engineError{Kind: loadError, File: "Chart.yaml", Message: "unsupported chart version"}
}

func refuseSchemas(loaded *chart.Chart, folder string) *engineError {
	if loaded.Schema != nil && !json.Valid(loaded.Schema) {
		return &engineError{Kind: schemaError, File: folder + schemaFile, Message: "invalid JSON in values.schema.json"}
	}
	for _, subchart := range loaded.Dependencies() {
		if refused := refuseSchemas(subchart, folder+"charts/"+subchart.Name()+"/"); refused != nil {
			return refused
		}
	}
	return nil
}

func listDependencies(loaded *chart.Chart) []inspectedDependency {
	missing := findMissing(loaded)
	found := []inspectedDependency{}
	for _, it := range loaded.Metadata.Dependencies {
		found = append(found, inspectedDependency{it.Name, it.Version, it.Repository, it.Alias, !slices.Contains(missing, it.Name)})
	}
	return found
}

// maxOldFile is the size of a file beyond which Helm 3 does not load a chart.
const maxOldFile = 5 << 20

// findWarnings has what Helm takes, but should not be: what only some versions take, and what says less than it seems to.
func findWarnings(files []*archive.BufferedFile) []inspectWarning {
	found := []inspectWarning{}
	isNew := false
	for _, file := range files {
		if len(file.Data) > maxOldFile {
			found = append(found, inspectWarning{Kind: "large-file", File: file.Name})
		}
		if file.Name == "Chart.yaml" || file.Name == "values.yaml" {
			found = append(found, findDuplicates(file)...)
		}
		if file.Name == "Chart.yaml" {
			var metadata struct{ APIVersion string }
			isNew = yaml.Unmarshal(file.Data, &metadata) == nil && metadata.APIVersion == chart.APIVersionV2
		}
	}
	for _, name := range []string{"requirements.yaml", "requirements.lock"} {
		if isNew && dataOf(files, name) != nil {
			found = append(found, inspectWarning{Kind: "old-requirements", File: name})
		}
	}
	return found
}

var duplicateText = regexp.MustCompile(`line (\d+): key "(.*)" already set in map`)

// findDuplicates names keys that appear twice in one map: Helm takes the last and says nothing.
func findDuplicates(file *archive.BufferedFile) []inspectWarning {
	var found []inspectWarning
	_, err := yaml.YAMLToJSONStrict(file.Data)
	if err == nil {
		return nil
	}
	for line := range strings.Lines(err.Error()) {
		if key := duplicateText.FindStringSubmatch(line); key != nil {
			found = append(found, inspectWarning{Kind: "duplicate-key", File: file.Name, Line: number(key[1]), Key: key[2]})
		}
	}
	return found
}
