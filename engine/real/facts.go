package main

import (
	"reflect"
	"sort"

	"helm.sh/helm/v4/pkg/chart/common"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/scheme"
)

// facts are what the stand-ins must answer as the real modules do.
type facts struct {
	KubeVersion string
	APIVersions []string
	Lifecycles  []lifecycle
}

type lifecycle struct {
	Kind                schema.GroupVersionKind
	Deprecated, Removed [2]int
	Replacement         schema.GroupVersionKind
}

func readFacts() facts {
	return facts{
		KubeVersion: common.DefaultCapabilities.KubeVersion.Version,
		APIVersions: common.DefaultVersionSet,
		Lifecycles:  readLifecycles(),
	}
}

// readLifecycles asks every kind that lint knows for its life cycle, and keeps those that have one.
func readLifecycles() []lifecycle {
	known := runtime.NewScheme()
	if err := scheme.AddToScheme(known); err != nil {
		panic(err)
	}
	var all []lifecycle
	for kind, of := range known.AllKnownTypes() {
		found := lifecycle{Kind: kind}
		instance := reflect.New(of).Interface()
		if it, ok := instance.(interface{ APILifecycleDeprecated() (int, int) }); ok {
			found.Deprecated[0], found.Deprecated[1] = it.APILifecycleDeprecated()
		}
		if it, ok := instance.(interface{ APILifecycleRemoved() (int, int) }); ok {
			found.Removed[0], found.Removed[1] = it.APILifecycleRemoved()
		}
		if it, ok := instance.(interface {
			APILifecycleReplacement() schema.GroupVersionKind
		}); ok {
			found.Replacement = it.APILifecycleReplacement()
		}
		if found != (lifecycle{Kind: kind}) {
			all = append(all, found)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Kind.String() < all[j].Kind.String() })
	return all
}
