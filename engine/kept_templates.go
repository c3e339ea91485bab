package main

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
	"text/template"
	"text/template/parse"
	_ "unsafe" // for go:linkname

	ci "helm.sh/helm/v4/pkg/chart"
	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/engine"
)

// Helm parses all templates and builds its table of functions for each render, which is a third of a small one, and
// exports no way to keep either. These are its own functions, by their private names. The tests compare with
// engine.Render, and a Helm without one of them does not link.

//go:linkname helmFunctions helm.sh/helm/v4/pkg/engine.funcMap
func helmFunctions() template.FuncMap

//go:linkname addHelmFunctions helm.sh/helm/v4/pkg/engine.Engine.initFunMap
func addHelmFunctions(engine.Engine, context.Context, *template.Template)

//go:linkname newLookup helm.sh/helm/v4/pkg/engine.newLookupFunction
func newLookup(context.Context, engine.ClientProvider) func(apiVersion, kind, namespace, name string) (map[string]any, error)

//go:linkname allTemplates helm.sh/helm/v4/pkg/engine.allTemplates
func allTemplates(ci.Charter, common.Values) map[string]templateFile

//go:linkname sortTemplates helm.sh/helm/v4/pkg/engine.sortTemplates
func sortTemplates(map[string]templateFile) []string

// templateFile has the fields of Helm's `renderable`.
type templateFile struct {
	text     string
	values   common.Values
	basePath string
}

// templateSet is a set of templates that can be executed, of the chart that was rendered last.
type templateSet struct {
	root  *template.Template
	trees map[string]*parse.Tree
}

// keptSets are the sets for renders without and with a pretend cluster.
var keptSets [2]*templateSet

// maxTemplates bounds, in bytes of text, the charts whose templates are kept.
const maxTemplates = 128 << 10

// parsedFiles remembers what a file's text defines.
var parsedFiles = remember[[2]string, map[string]*parse.Tree](4 * maxTemplates)

// errNotKept says nothing about the chart: Helm's own way must find out what is wrong, or whether anything is.
var errNotKept = errors.New("the kept templates do not serve")

// executeKept gives what engine.Render gives, or errNotKept.
func executeKept(loaded *chart.Chart, top common.Values, objects []clusterObject) (templates map[string]string, err error) {
	kept := &keptSets[0]
	if objects != nil {
		kept = &keptSets[1]
	}
	defer func() {
		if crash := recover(); crash != nil || err != nil {
			// NOTE a render that broke off may leave Helm's count of nested includes wrong.
			templates, err, *kept = nil, errNotKept, nil
		}
	}()
	files := allTemplates(loaded, top)
	names := sortTemplates(files)
	trees, err := readTrees(names, files)
	if err != nil {
		return nil, err
	}
	set, err := updateSet(*kept, trees)
	if err != nil {
		return nil, err
	}
	*kept = set
	if objects != nil {
		set.root.Funcs(template.FuncMap{"lookup": newLookup(context.Background(), pretendCluster{objects})})
	}
	return executeAll(set.root, names, files)
}

// readTrees finds what all files define together. As in text/template, what is defined last counts, but for nothing
// but blanks and comments.
func readTrees(names []string, files map[string]templateFile) (map[string]*parse.Tree, error) {
	trees := make(map[string]*parse.Tree, 4*len(names))
	size := 0
	for _, name := range names {
		size += len(files[name].text)
		defined, err := parseFile(name, files[name].text)
		if err != nil || size > maxTemplates {
			return nil, errNotKept
		}
		for name, tree := range defined {
			if _, twice := trees[name]; !twice || !parse.IsEmptyTree(tree.Root) {
				trees[name] = tree
			}
		}
	}
	return trees, nil
}

func parseFile(name, text string) (map[string]*parse.Tree, error) {
	key := [2]string{name, text}
	if known, found := parsedFiles.find(key); found {
		return known, nil
	}
	parsed, err := parse.Parse(name, text, "", "", knownFunctions(), builtinFunctions)
	if err == nil {
		parsedFiles.keep(key, parsed, len(text))
	}
	return parsed, err
}

// updateSet makes a set of the trees, from the set before it where the same templates are defined.
func updateSet(before *templateSet, trees map[string]*parse.Tree) (*templateSet, error) {
	// NOTE gotpl is the name of the set itself.
	if _, odd := trees["gotpl"]; odd {
		return nil, errNotKept
	}
	set := &templateSet{trees: trees}
	var old map[string]*parse.Tree
	if before != nil && canReplace(before.trees, trees) {
		set.root, old = before.root, before.trees
	} else {
		set.root = template.New("gotpl").Option("missingkey=zero")
		addHelmFunctions(engine.Engine{}, context.Background(), set.root)
	}
	for name, tree := range trees {
		if old[name] == tree {
			continue
		}
		if _, err := set.root.AddParseTree(name, tree); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return set, nil
}

// canReplace says whether the new trees can be put in the places of the old: a set forgets no name, and keeps what it
// has where the new is empty.
func canReplace(old, trees map[string]*parse.Tree) bool {
	if len(old) != len(trees) {
		return false
	}
	for name, tree := range trees {
		before, there := old[name]
		if !there || before != tree && parse.IsEmptyTree(tree.Root) {
			return false
		}
	}
	return true
}

// executeAll does what Helm's engine does once all templates are parsed.
func executeAll(root *template.Template, names []string, files map[string]templateFile) (map[string]string, error) {
	printed := make(map[string]string, len(names))
	for _, name := range names {
		if strings.HasPrefix(path.Base(name), "_") {
			continue
		}
		file := files[name]
		file.values["Template"] = common.Values{"Name": name, "BasePath": file.basePath}
		var out strings.Builder
		if err := root.ExecuteTemplate(&out, name, file.values); err != nil {
			return nil, err
		}
		printed[name] = strings.ReplaceAll(out.String(), "<no value>", "")
	}
	return printed, nil
}
