package main

import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	utiljson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/client-go/dynamic"
)

// clusterObject is an object as a Kubernetes client reads it.
type clusterObject map[string]any

// UnmarshalJSON reads whole numbers as such: by default a template would print a million as 1e+06.
func (o *clusterObject) UnmarshalJSON(text []byte) error {
	return utiljson.Unmarshal(text, (*map[string]any)(o))
}

// pretendCluster answers Helm's lookup from given objects. A kind that none of them has is known but empty.
type pretendCluster struct{ objects []clusterObject }

// GetClientFor returns the objects of a kind. The kind is namespaced when one of its objects has a namespace.
func (c pretendCluster) GetClientFor(apiVersion, kind string) (dynamic.NamespaceableResourceInterface, bool, error) {
	found := objectsOfKind{apiVersion: apiVersion, kind: kind}
	namespaced := false
	for _, content := range c.objects {
		object := unstructured.Unstructured{Object: content}
		if object.GetAPIVersion() == apiVersion && object.GetKind() == kind {
			found.objects = append(found.objects, object)
			namespaced = namespaced || object.GetNamespace() != ""
		}
	}
	return found, namespaced, nil
}

type objectsOfKind struct {
	apiVersion, kind string
	objects          []unstructured.Unstructured
}

// Namespace narrows the objects to one namespace.
func (o objectsOfKind) Namespace(namespace string) dynamic.ResourceInterface {
	narrowed := objectsOfKind{apiVersion: o.apiVersion, kind: o.kind}
	for _, object := range o.objects {
		if object.GetNamespace() == namespace {
			narrowed.objects = append(narrowed.objects, object)
		}
	}
	return narrowed
}

// Get returns a copy of the named object: a template may change what it gets.
func (o objectsOfKind) Get(_ context.Context, name string, _ metav1.GetOptions, _ ...string) (*unstructured.Unstructured, error) {
	for _, object := range o.objects {
		if object.GetName() == name {
			return object.DeepCopy(), nil
		}
	}
	return nil, apierrors.NewNotFound(schema.GroupResource{Resource: o.kind}, name)
}

// List returns copies of all objects as a cluster lists them: `kind` is that of the items with `List` after it.
func (o objectsOfKind) List(context.Context, metav1.ListOptions) (*unstructured.UnstructuredList, error) {
	list := &unstructured.UnstructuredList{Object: map[string]any{
		"apiVersion": o.apiVersion,
		"kind":       o.kind + "List",
		"metadata":   map[string]any{"resourceVersion": ""},
	}}
	for _, object := range o.objects {
		list.Items = append(list.Items, *object.DeepCopy())
	}
	return list, nil
}
