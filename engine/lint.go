package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/v2/lint"
	"helm.sh/helm/v4/pkg/chart/v2/lint/support"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
)

// lintChart does what `helm lint --strict` does. Helm's lint reads a folder, so the chart is written to one first:
// in WebAssembly to the memory file system that the host supplies.
func lintChart(request lintRequest) (*linted, error) {
	values, err := mergeValues(request.Values)
	if err != nil {
		return nil, err
	}
	kubeVersion, err := parseKubeVersion(request.KubeVersion)
	if err != nil {
		return nil, err
	}
	folder, err := writeChart(request.Chart)
	if folder != "" {
		defer os.RemoveAll(folder)
	}
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(folder, "Chart.yaml")); err != nil {
		return judge([]lintMessage{{"error", "Chart.yaml", "unable to check Chart.yaml file in chart: no such file"}}), nil
	}
	namespace := request.Namespace
	if namespace == "" {
		namespace = "default"
	}
	refused := checkSchemas(request.Chart, values)
	linter := lint.RunAll(folder, values, namespace,
		lint.WithKubeVersion(kubeVersion),
		lint.WithSkipSchemaValidation(len(refused) > 0))
	return judge(append(refused, readMessages(linter.Messages, folder)...)), nil
}

func parseKubeVersion(text string) (*common.KubeVersion, error) {
	if text == "" {
		return nil, nil
	}
	parsed, err := common.ParseKubeVersion(text)
	if err != nil {
		return nil, fmt.Errorf("invalid kube version '%s': %w", text, err)
	}
	return parsed, nil
}

// checkSchemas reports a values schema that refers outside. Lint would follow it, so then no schema is used.
func checkSchemas(files chartFiles, values map[string]any) []lintMessage {
	var refused *engineError
	if address := findOutsideRef(readFile(files, schemaFile)); address != "" {
		refused = refuseRef("the chart", schemaFile, address)
	} else if loaded, err := loadChart(files); err == nil && chartutil.ProcessDependencies(loaded, values) == nil {
		errors.As(refuseOutsideRefs(loaded), &refused)
	}
	if refused == nil {
		return nil
	}
	return []lintMessage{{"error", refused.File, refused.Message}}
}

// readFile is the file as it lies in the folder. Lint reads the root's schema from there, even when the chart does not
// load or its .helmignore names that file.
func readFile(files chartFiles, name string) []byte {
	all, _ := bufferFiles(files)
	for _, file := range all {
		if file.Name == name {
			return file.Data
		}
	}
	return nil
}

// readMessages leaves out the folder's name, which is new each time.
func readMessages(messages []support.Message, folder string) []lintMessage {
	severities := map[int]string{support.InfoSev: "info", support.WarningSev: "warning", support.ErrorSev: "error"}
	inChart := strings.NewReplacer(folder+string(filepath.Separator), "", folder, ".")
	read := []lintMessage{}
	for _, message := range messages {
		read = append(read, lintMessage{severities[message.Severity], inChart.Replace(message.Path), inChart.Replace(message.Err.Error())})
	}
	return read
}

func judge(messages []lintMessage) *linted {
	result := &linted{Messages: messages, Passed: true}
	for _, message := range messages {
		if message.Severity != "info" {
			result.Passed = false
		}
	}
	return result
}

// writeChart writes the chart's files to a new folder and returns its name, also when it fails halfway.
func writeChart(files chartFiles) (folder string, err error) {
	all, err := bufferFiles(files)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(os.TempDir(), 0o755); err != nil {
		return "", err
	}
	folder, err = os.MkdirTemp("", "slipway-lint-")
	if err != nil {
		return "", err
	}
	for _, file := range all {
		target := filepath.Join(folder, filepath.FromSlash(file.Name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return folder, err
		}
		if err := os.WriteFile(target, file.Data, 0o644); err != nil {
			return folder, err
		}
	}
	return folder, nil
}
