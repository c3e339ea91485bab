package scheme

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// lifecycle says when a kind was deprecated, when it was removed and what replaces it. Zero means never.
type lifecycle struct {
	deprecated, removed [2]int
	replacement         schema.GroupVersionKind
}

// object is a value of any kind: it looks up its life cycle by the kind that lint has set.
type object struct {
	metav1.TypeMeta
}

// DeepCopyObject makes object a runtime.Object.
func (o *object) DeepCopyObject() runtime.Object {
	copied := *o
	return &copied
}

func (o *object) lifecycle() lifecycle {
	return lifecycles[o.GroupVersionKind()]
}

// APILifecycleDeprecated is the Kubernetes version that deprecated the kind.
func (o *object) APILifecycleDeprecated() (major, minor int) {
	return o.lifecycle().deprecated[0], o.lifecycle().deprecated[1]
}

// APILifecycleRemoved is the Kubernetes version that no longer has the kind.
func (o *object) APILifecycleRemoved() (major, minor int) {
	return o.lifecycle().removed[0], o.lifecycle().removed[1]
}

// APILifecycleReplacement is the kind to use instead.
func (o *object) APILifecycleReplacement() schema.GroupVersionKind {
	return o.lifecycle().replacement
}
