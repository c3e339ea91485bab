package main

import (
	"fmt"
	"maps"
	"path"
	"sort"
	"strings"

	chart "helm.sh/helm/v4/pkg/chart/v2"
	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

const notesFile = "NOTES.txt"

// arrangeManifests sorts what the templates printed and writes it down as `helm template` does.
func arrangeManifests(loaded *chart.Chart, templates map[string]string, includeCRDs bool) (*rendered, error) {
	result := &rendered{
		Manifests: []renderedManifest{},
		Templates: templates,
		Notes:     templates[path.Join(loaded.Name(), "templates", notesFile)],
	}
	files := maps.Clone(templates)
	maps.DeleteFunc(files, func(name, _ string) bool { return strings.HasSuffix(name, notesFile) })
	hooks, manifests, err := sortManifests(files)
	if err != nil {
		return nil, asManifestError(err, loaded, files)
	}
	var out strings.Builder
	if includeCRDs {
		for _, crd := range loaded.CRDObjects() {
			result.addCRD(crd)
			writeManifest(&out, crd.Filename, string(crd.File.Data))
		}
	}
	for _, manifest := range manifests {
		result.Manifests = append(result.Manifests, newManifest(manifest.name, manifest.content, manifest.read))
		writeManifest(&out, manifest.name, manifest.content)
	}
	body := strings.TrimSpace(out.String()) + "\n"
	out.Reset()
	out.WriteString(body)
	for _, hook := range hooks {
		added := newManifest(hook.Path, hook.Manifest, hook.read)
		added.Hooks = hookEvents(hook.Hook)
		result.Manifests = append(result.Manifests, added)
		writeManifest(&out, hook.Path, hook.Manifest)
	}
	result.Output = out.String()
	return result, nil
}

func newManifest(source, content string, it readDocument) renderedManifest {
	return renderedManifest{Source: source, Content: content, Object: jsonText(it.object), Broken: it.broken}
}

func writeManifest(out *strings.Builder, source, content string) {
	fmt.Fprintf(out, "---\n# Source: %s\n%s\n", source, content)
}

// addCRD adds every document of a file in crds/: Helm prints the file whole.
func (r *rendered) addCRD(crd chart.CRD) {
	documents := releaseutil.SplitManifests(string(crd.File.Data))
	for _, name := range sortedDocuments(documents) {
		r.Manifests = append(r.Manifests, newManifest(crd.Filename, documents[name], read(documents[name])))
	}
}

func sortedDocuments(documents map[string]string) []string {
	names := make([]string, 0, len(documents))
	for name := range documents {
		names = append(names, name)
	}
	sort.Sort(releaseutil.BySplitManifestsOrder(names))
	return names
}

func hookEvents(hook *release.Hook) []string {
	events := make([]string, len(hook.Events))
	for i, event := range hook.Events {
		events[i] = event.String()
	}
	return events
}
