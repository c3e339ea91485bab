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
	hooks     []sortedHook
	manifests []sortedManifest
}

type sortedManifest struct {
	name, kind, content string
	read                readDocument
}

type sortedHook struct {
	*release.Hook
	read readDocument
}

// sortedFiles remembers them by the file's name and masked text: Helm parses each manifest's YAML to learn its kind,
// which is a quarter of the time of a small render. Between two renders most manifests stay the same, and in the others
// it is mostly a text in quotes that changed. Only what parsed is kept.
var sortedFiles = remember[[2]string, sortedFile](1 << 20)

// sortManifests answers what releaseutil.SortManifests answers, but asks it for one file at a time.
func sortManifests(files map[string]string) ([]sortedHook, []sortedManifest, error) {
	var hooks []sortedHook
	var manifests []sortedManifest
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sorted, err := sortFile(name, files[name])
		if err != nil {
			return nil, nil, err
		}
		hooks = append(hooks, sorted.hooks...)
		manifests = append(manifests, sorted.manifests...)
	}
	slices.SortStableFunc(hooks, func(a, b sortedHook) int { return compareKinds(a.Kind, b.Kind) })
	slices.SortStableFunc(manifests, func(a, b sortedManifest) int { return compareKinds(a.kind, b.kind) })
	return hooks, manifests, nil
}

func sortFile(name, content string) (sortedFile, error) {
	if masked, hidden := mask(content); hidden != nil {
		known, found := sortedFiles.find([2]string{name, masked})
		if !found {
			// NOTE an error is not the file's own: its line may hold a masked text.
			sorted, err := sortByHelm(name, masked)
			if found = err == nil && !sorted.isMasked(); found {
				known = sorted
				sortedFiles.keep([2]string{name, masked}, known, 3*len(masked))
			}
		}
		if found {
			return known.unmask(hidden), nil
		}
	}
	known, found := sortedFiles.find([2]string{name, content})
	if found {
		return known, nil
	}
	sorted, err := sortByHelm(name, content)
	if err == nil {
		sortedFiles.keep([2]string{name, content}, sorted, 3*len(content))
	}
	return sorted, err
}

func sortByHelm(name, content string) (sortedFile, error) {
	hooks, manifests, err := releaseutil.SortManifests(map[string]string{name: content}, nil, releaseutil.InstallOrder)
	if err != nil {
		return sortedFile{}, err
	}
	var sorted sortedFile
	for _, it := range hooks {
		sorted.hooks = append(sorted.hooks, sortedHook{it, read(it.Manifest)})
	}
	for _, it := range manifests {
		sorted.manifests = append(sorted.manifests, sortedManifest{it.Name, it.Head.Kind, it.Content, read(it.Content)})
	}
	return sorted, nil
}

// isMasked says whether what Helm made of a masked file may depend on what was hidden.
func (s sortedFile) isMasked() bool {
	return len(s.hooks) > 0 ||
		slices.ContainsFunc(s.manifests, func(it sortedManifest) bool { return strings.Contains(it.kind, maskMark) })
}

func (s sortedFile) unmask(hidden []string) sortedFile {
	manifests := slices.Clone(s.manifests)
	for i := range manifests {
		manifests[i].content = unmask(manifests[i].content, hidden)
		// NOTE what is hidden needs no escape in JSON either.
		manifests[i].read.object = unmask(manifests[i].read.object, hidden)
	}
	return sortedFile{manifests: manifests}
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
