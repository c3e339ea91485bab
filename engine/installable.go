package main

import (
	"fmt"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
)

// checkInstallable has the checks that Helm makes between loading a chart and looking at its values. They sit in
// Helm's command and action packages, which would bring a whole Kubernetes client into the module.
func checkInstallable(loaded *chart.Chart, release releaseInput) error {
	if kind := loaded.Metadata.Type; kind != "" && kind != "application" {
		return fmt.Errorf("%s charts are not installable", kind)
	}
	if missing := findMissing(loaded); len(missing) > 0 {
		return &engineError{
			Kind: dependencyError,
			File: "Chart.yaml",
			Message: "an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' " +
				"to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: " + strings.Join(missing, ", "),
		}
	}
	if err := chartutil.ValidateReleaseName(release.Name); err != nil {
		return fmt.Errorf("release name check failed: release name %q: %w", release.Name, err)
	}
	return nil
}

func findMissing(loaded *chart.Chart) []string {
	present := map[string]bool{}
	for _, subchart := range loaded.Dependencies() {
		present[subchart.Name()] = true
	}
	var missing []string
	for _, wanted := range loaded.Metadata.Dependencies {
		if !present[wanted.Name] {
			missing = append(missing, wanted.Name)
		}
	}
	return missing
}

func checkKubeVersion(loaded *chart.Chart, capabilities *common.Capabilities) error {
	wanted := loaded.Metadata.KubeVersion
	if wanted == "" || chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return nil
	}
	return &engineError{
		Kind: otherError,
		File: "Chart.yaml",
		Message: fmt.Sprintf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s",
			wanted, capabilities.KubeVersion.Version),
	}
}
