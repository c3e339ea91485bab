package main

import (
	"runtime/debug"

	"helm.sh/helm/v4/pkg/chart/common"
)

// tellAbout says which Helm this is and what it takes as a cluster's defaults.
func tellAbout(struct{}) (about, error) {
	return about{
		HelmVersion: helmVersion(),
		KubeVersion: common.DefaultCapabilities.KubeVersion.Version,
		APIVersions: common.DefaultVersionSet,
	}, nil
}

// helmVersion is the version of Helm's module in this build. Helm's own version says only v4.3.
func helmVersion() string {
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, module := range build.Deps {
			if module.Path == "helm.sh/helm/v4" {
				return module.Version
			}
		}
	}
	return common.DefaultCapabilities.HelmVersion.Version
}
