package main

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

func TestOnlyHarmlessTextsInQuotesAreHidden(t *testing.T) {
	for line, want := range map[string]string{
		"  a: \"x\"\n":                           "x",
		"  - a: \"x.y/z:1@b+c\"\n":               "x.y/z:1@b+c",
		"    app.kubernetes.io/name: \"demo\"\n": "demo",
		"a: \"x\"\n":                             "",
		"  a: \"x y\"\n":                         "",
		"  a: \"-x\"\n":                          "",
		"  a: \"x\\n\"\n":                        "",
		"  a: \"\"\n":                            "",
		"  a: \"é\"\n":                           "",
		"  a: \"x\" # y\n":                       "",
		"  a: \"x\"":                             "",
		"  \"a\": \"x\"\n":                       "",
		"  a: !!int \"1\"\n":                     "",
		"  a: &b \"x\"\n":                        "",
		"  <<: \"x\"\n":                          "",
		"  # a: \"x\"\n":                         "",
		"  a: \"" + strings.Repeat("x", maxHidden+1) + "\"\n": "",
	} {
		before, quoted, after := cutQuoted(line)
		if quoted != want || before+quoted+after != line {
			t.Errorf("%q: %q %q %q", line, before, quoted, after)
		}
	}
}

func TestAMaskedTextIsWholeAgain(t *testing.T) {
	const text = "a:\n  b: \"one\"\n  c: \"two\"\n---\nd:\n  - e: \"three\"\n"
	masked, hidden := mask(text)
	if strings.Contains(masked, "one") || len(hidden) != 3 || unmask(masked, hidden) != text {
		t.Errorf("%q %q", masked, hidden)
	}
	for _, text := range []string{"a:\n  helm.sh/hook: \"test\"\n", "a:\n  b: \"one\"\n  c: " + maskMark + "\n",
		"a:\n  b: \"one\"\n  c: \"\\uE0000\\uE000\"\n"} {
		if masked, hidden := mask(text); masked != text || hidden != nil {
			t.Errorf("%q", masked)
		}
	}
}

// Pieces of YAML in which a quoted text may be all sorts of things, and lines like those that are masked.
var pieces = []string{
	"kind: Pod\n", "kind: \"Pod\"\n", "kind: *a\n", "Kind: B\n", "apiVersion: v1\n", "metadata:\n", "  name: \"NEW\"\n",
	"  annotations:\n", "    helm.sh/hook: \"test\"\n", "    \"helm.sh\\u002fhook\": \"test\"\n", "    note: \"NEW\"\n",
	"spec:\n", "  image: \"NEW\"\n", "  - name: \"NEW\"\n", "    value: \"NEW\"\n", "  text: |\n", "  text: >-\n", "  # comment\n",
	"  one: 'begun\n", "  two: \"begun\n", "  end'\n", "  end\"\n", "  flow: {\n", "  }\n", "  list: [\n", "  ]\n", "  plain text\n",
	"base: &a\n", "  kind: \"NEW\"\n", "<<: *a\n", "  tag: !!int\n", "? key\n", ": value\n", "---\n", " kind: \"NEW\"\n", "\n",
	"  key: &a \"NEW\"\n", "  k: \"NEW\" \n", "\t\n", "data: !!binary\n", "...\n", "%YAML 1.1\n", "  a: b: c\n",
}

// One text after another that differs in what is hidden, each as Helm sorts it alone.
func TestFilesSortAsHelmSortsThemWhateverTheirQuotedTextsAreIn(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	texts := []string{"kind: Pod\nmetadata:\n  name: \"NEW\"\n  annotations:\n    \"helm.sh\\u002fhook\": test\n"}
	for range 5000 {
		var text strings.Builder
		for range 1 + random.IntN(9) {
			text.WriteString(pieces[random.IntN(len(pieces))])
		}
		texts = append(texts, text.String())
	}
	parsed, masked := 0, 0
	for _, text := range texts {
		for _, replacement := range []string{"first", "2", "true", "Other:v1.2"} {
			content := strings.ReplaceAll(text, "NEW", replacement)
			files := map[string]string{"demo/templates/a.yaml": content}
			wantHooks, want, wantErr := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
			hooks, manifests, err := sortManifests(files)
			if (err == nil) != (wantErr == nil) || err != nil && err.Error() != wantErr.Error() {
				t.Fatalf("%q: got %v, want %v", content, err, wantErr)
			}
			if err != nil {
				continue
			}
			parsed++
			if _, hidden := mask(content); hidden != nil {
				masked++
			}
			if len(hooks)+len(wantHooks) > 0 && !reflect.DeepEqual(hooks, plainHooks(wantHooks)) || !reflect.DeepEqual(manifests, plainManifests(want)) {
				t.Fatalf("%q: got %v %v", content, hooks, manifests)
			}
		}
	}
	if parsed < 2000 || masked < 500 {
		t.Errorf("only %d texts were YAML, only %d of them were masked", parsed, masked)
	}
}

func plainManifests(all []releaseutil.Manifest) []sortedManifest {
	var plain []sortedManifest
	for _, it := range all {
		plain = append(plain, sortedManifest{it.Name, it.Head.Kind, it.Content, read(it.Content)})
	}
	return plain
}

func plainHooks(all []*release.Hook) []sortedHook {
	var plain []sortedHook
	for _, it := range all {
		plain = append(plain, sortedHook{it, read(it.Manifest)})
	}
	return plain
}
