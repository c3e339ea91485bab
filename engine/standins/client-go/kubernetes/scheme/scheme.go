// Package scheme knows the API versions of client-go and the kinds that have a life cycle.
package scheme

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// Scheme lists the API versions that Helm takes as a cluster's default.
var Scheme = runtime.NewScheme()

// AddToScheme registers every API version in client-go's order, and the kinds that Helm's lint may call deprecated.
//
// An unregistered kind gives no warning, just as a registered one that has no life cycle.
func AddToScheme(scheme *runtime.Scheme) error {
	for _, version := range versions {
		scheme.AddKnownTypes(version)
	}
	for kind := range lifecycles {
		scheme.AddKnownTypeWithName(kind, &object{})
	}
	return nil
}

func init() {
	// NOTE client-go registers "v1" before all others, so it is the first of Helm's default API versions.
	Scheme.AddKnownTypes(schema.GroupVersion{Version: "v1"})
	for _, version := range versions {
		Scheme.AddKnownTypes(version)
	}
}
