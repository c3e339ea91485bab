// Package discovery has what Helm's engine names of client-go's discovery package.
package discovery

import (
	"errors"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/rest"
)

// DiscoveryClient makes no request.
type DiscoveryClient struct{}

// NewDiscoveryClientForConfig always fails: the engine has no cluster.
func NewDiscoveryClientForConfig(*rest.Config) (*DiscoveryClient, error) {
	return nil, errors.New("no cluster")
}

// ServerResourcesForGroupVersion always fails: the engine has no cluster.
func (*DiscoveryClient) ServerResourcesForGroupVersion(string) (*metav1.APIResourceList, error) {
	return nil, errors.New("no cluster")
}
