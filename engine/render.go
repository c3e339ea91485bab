package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
)

// render does what `helm template` does. Where the kept templates don't serve, Helm parses them again and reports why.
func render(request renderRequest) (*rendered, error) {
	result, err := renderWith(executeKept, request)
	if errors.Is(err, errNotKept) {
		// NOTE from the start, because templates may have changed the values.
		return renderWith(executeTemplates, request)
	}
	return result, err
}

type execute func(*chart.Chart, common.Values, []clusterObject) (map[string]string, error)

// renderWith takes the steps of `helm template` in its order, so that the first error is the same too.
func renderWith(executeTemplates execute, request renderRequest) (*rendered, error) {
	capabilities, err := readCapabilities(request.KubeVersion, request.APIVersions)
	if err != nil {
		return nil, err
	}
	values, err := mergeValues(request.Values)
	if err != nil {
		return nil, err
	}
	loaded, err := loadChart(request.Chart)
	if err != nil {
		return nil, err
	}
	if err := checkInstallable(loaded, request.Release); err != nil {
		return nil, err
	}
	top, err := readRenderValues(loaded, values, request.Release, capabilities)
	if err != nil {
		return nil, err
	}
	// Templates may change the values they see, so they are written down before.
	seen, err := json.Marshal(top["Values"])
	if err != nil {
		return nil, &engineError{Kind: valuesError, Message: err.Error()}
	}
	if err := checkKubeVersion(loaded, capabilities); err != nil {
		return nil, err
	}
	templates, err := executeTemplates(loaded, top, request.Objects)
	if err != nil {
		return nil, err
	}
	result, err := arrangeManifests(loaded, templates, request.IncludeCRDs)
	if err != nil {
		return nil, err
	}
	result.Values = seen
	return result, nil
}

func readCapabilities(kubeVersion string, apiVersions []string) (*common.Capabilities, error) {
	capabilities := common.DefaultCapabilities.Copy()
	if kubeVersion != "" {
		parsed, err := common.ParseKubeVersion(kubeVersion)
		if err != nil {
			return nil, fmt.Errorf("invalid kube version '%s': %w", kubeVersion, err)
		}
		capabilities.KubeVersion = *parsed
	}
	known := capabilities.APIVersions
	// The slice is capped, or else appending could write into Helm's defaults.
	capabilities.APIVersions = append(known[:len(known):len(known)], apiVersions...)
	return capabilities, nil
}

func readRenderValues(loaded *chart.Chart, values map[string]any, release releaseInput, capabilities *common.Capabilities) (common.Values, error) {
	if err := chartutil.ProcessDependencies(loaded, values); err != nil {
		return nil, &engineError{Kind: dependencyError, Message: fmt.Sprintf("chart dependencies processing failed: %s", err)}
	}
	if err := refuseOutsideRefs(loaded); err != nil {
		return nil, err
	}
	options := common.ReleaseOptions{
		Name:      release.Name,
		Namespace: release.Namespace,
		Revision:  1,
		IsInstall: !release.IsUpgrade,
		IsUpgrade: release.IsUpgrade,
	}
	if release.Revision != nil {
		options.Revision = *release.Revision
	}
	top, err := composeValues(loaded, values, options, capabilities)
	if err != nil {
		return nil, asValuesError(err)
	}
	if release.Service != "" {
		top["Release"].(map[string]any)["Service"] = release.Service
	}
	return top, nil
}

func executeTemplates(loaded *chart.Chart, top common.Values, objects []clusterObject) (map[string]string, error) {
	var templates map[string]string
	var err error
	if objects == nil {
		templates, err = engine.Render(loaded, top)
	} else {
		templates, err = engine.RenderWithClientProvider(loaded, top, pretendCluster{objects})
	}
	if err != nil {
		return nil, asTemplateError(err, loaded)
	}
	return templates, nil
}
