// Package v1 makes apiextensions.k8s.io/v1 one of Helm's default API versions.
package v1

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// AddToScheme registers the version, without its types.
func AddToScheme(scheme *runtime.Scheme) error {
	scheme.AddKnownTypes(schema.GroupVersion{Group: "apiextensions.k8s.io", Version: "v1"})
	return nil
}
