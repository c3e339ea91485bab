package main

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

func TestManifestsSortAsHelmSortsThemTheFirstTimeAndFromMemory(t *testing.T) {
	files := map[string]string{
		"demo/templates/a.yaml":      "kind: Service\n---\nkind: Zebra\n---\nkind: Secret\n---\nkind: Service\nmetadata: {name: second}\n",
		"demo/templates/b.yaml":      "kind: Ape\n---\nkind: Service\nmetadata: {name: third}\n---\nkind: Zebra\n",
		"demo/templates/job.yaml":    "kind: Job\nmetadata: {annotations: {helm.sh/hook: test, helm.sh/hook-weight: '3'}}\n",
		"demo/templates/a-hook.yaml": "kind: Pod\nmetadata: {annotations: {helm.sh/hook: 'pre-install,post-upgrade', helm.sh/hook-delete-policy: hook-succeeded}}\n---\nkind: Secret\nmetadata: {annotations: {helm.sh/hook: pre-install}}\n",
		"demo/templates/odd.yaml":    "kind: Pod\nmetadata: {annotations: {helm.sh/hook: no-such-hook}}\n",
		"demo/templates/_part.tpl":   "kind: {{ this is no YAML",
		"demo/templates/empty.yaml":  " \n",
		"demo/charts/x/ns.yaml":      "kind: Namespace\n",
		"demo/templates/nothing":     "# a comment\n---\n",
	}
	wantHooks, want, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		hooks, manifests, err := sortManifests(files)
		if err != nil || !reflect.DeepEqual(hooks, plainHooks(wantHooks)) || !reflect.DeepEqual(manifests, plainManifests(want)) {
			t.Errorf("got %v %v %v\nwant %v %v", hooks, manifests, err, wantHooks, want)
		}
	}
}

func TestAManifestThatIsNoYAMLIsNeverRemembered(t *testing.T) {
	for range 2 {
		if _, _, err := sortManifests(map[string]string{"a.yaml": "a: b: c\n"}); err == nil {
			t.Error("no error")
		}
	}
	_, _, wantErr := releaseutil.SortManifests(map[string]string{"a.yaml": "a: b: c\n"}, nil, releaseutil.InstallOrder)
	if _, _, err := sortManifests(map[string]string{"a.yaml": "a: b: c\n"}); err.Error() != wantErr.Error() {
		t.Errorf("got %v, want %v", err, wantErr)
	}
}

func TestPathsSortAsAWalkFindsThem(t *testing.T) {
	names := []string{"a-b/x", "a/x", "a", "b", "a/", "a.b", "a/x-y", "a/x/z", "é", "a/xy"}
	want := slices.Clone(names)
	slices.SortFunc(want, func(a, b string) int { return slices.Compare(strings.Split(a, "/"), strings.Split(b, "/")) })
	slices.SortFunc(names, comparePaths)
	if !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}
