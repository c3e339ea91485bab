package main

import (
	"maps"
	"slices"
	"strings"

	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

// sortedFile is what Helm makes of one template's output.
type sortedFile struct {
	hooks     []*release.Hook
	manifests []releaseutil.Manifest
}

// sortedFiles remembers them: Helm parses each manifest's YAML to learn its kind, which is a quarter of the time of a
// small render, and between two renders most manifests stay the same. Only what parsed is kept.
var sortedFiles = map[[2]string]sortedFile{}

// maxRemembered bounds, in bytes, what is remembered of one file, for the memory of an instance is bounded.
const maxRemembered = 64 << 10

// sortManifests answers what releaseutil.SortManifests answers, but asks it for one file at a time.
func sortManifests(files map[string]string) ([]*release.Hook, []releaseutil.Manifest, error) {
	var hooks []*release.Hook
	var manifests []releaseutil.Manifest
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sorted, err := sortFile(name, files[name])
		if err != nil {
			return nil, nil, err
		}
		hooks = append(hooks, sorted.hooks...)
		manifests = append(manifests, sorted.manifests...)
	}
	slices.SortStableFunc(hooks, func(a, b *release.Hook) int { return compareKinds(a.Kind, b.Kind) })
	slices.SortStableFunc(manifests, func(a, b releaseutil.Manifest) int { return compareKinds(a.Head.Kind, b.Head.Kind) })
	return hooks, manifests, nil
}

func sortFile(name, content string) (sortedFile, error) {
	key := [2]string{name, content}
	if known, found := sortedFiles[key]; found {
		return known, nil
	}
	hooks, manifests, err := releaseutil.SortManifests(map[string]string{name: content}, nil, releaseutil.InstallOrder)
	if err != nil {
		return sortedFile{}, err
	}
	sorted := sortedFile{hooks, manifests}
	if len(content) <= maxRemembered {
		if len(sortedFiles) >= 256 {
			clear(sortedFiles)
		}
		sortedFiles[key] = sorted
	}
	return sorted, nil
}

// installRank is a kind's place in the order in which Helm installs.
var installRank = rankKinds()

func rankKinds() map[string]int {
	ranks := make(map[string]int, len(releaseutil.InstallOrder))
	for rank, kind := range releaseutil.InstallOrder {
		ranks[kind] = rank
	}
	return ranks
}

// compareKinds orders as Helm does: known kinds by rank, then the others by name.
func compareKinds(a, b string) int {
	rankA, knownA := installRank[a]
	rankB, knownB := installRank[b]
	switch {
	case knownA && knownB:
		return rankA - rankB
	case knownA:
		return -1
	case knownB:
		return 1
	}
	return strings.Compare(a, b)
}
