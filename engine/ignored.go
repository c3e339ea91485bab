package main

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"time"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	"helm.sh/helm/v4/pkg/ignore"
)

// keptNames remembers which files are left of those of a chart, as long as their names and its .helmignore stay.
var keptNames = remember[string, []bool](256 << 10)

// dropIgnored leaves out what .helmignore names. Helm does so only for folders on a disk.
func dropIgnored(files []*archive.BufferedFile) ([]*archive.BufferedFile, error) {
	question := ignoreQuestion(files)
	isKept, known := keptNames.find(question)
	if !known {
		found, err := findKept(files)
		if err != nil {
			return nil, err
		}
		isKept = found
		keptNames.keep(question, isKept, len(question))
	}
	kept := make([]*archive.BufferedFile, 0, len(files))
	for i, file := range files {
		if isKept[i] {
			kept = append(kept, file)
		}
	}
	return kept, nil
}

func ignoreQuestion(files []*archive.BufferedFile) string {
	var question strings.Builder
	for _, file := range files {
		question.WriteString(file.Name + "\x00")
		if file.Name == ignore.HelmIgnore {
			question.WriteString(string(file.Data) + "\x00")
		}
	}
	return question.String()
}

// findKept says of each file whether Helm's rules leave it.
func findKept(files []*archive.BufferedFile) ([]bool, error) {
	rules := ignore.Empty()
	for _, file := range files {
		if file.Name == ignore.HelmIgnore {
			parsed, err := ignore.Parse(bytes.NewReader(file.Data))
			if err != nil {
				return nil, err
			}
			rules = parsed
		}
	}
	rules.AddDefaults()
	folders := map[string]bool{}
	kept := make([]bool, len(files))
	for i, file := range files {
		kept[i] = !isFolderIgnored(rules, path.Dir(file.Name), folders) && !rules.Ignore(file.Name, entry{file.Name, false})
	}
	return kept, nil
}

// isFolderIgnored says whether the folder or one that it lies in is ignored: then so is all in it.
func isFolderIgnored(rules *ignore.Rules, folder string, known map[string]bool) bool {
	if folder == "." {
		return false
	}
	ignored, found := known[folder]
	if !found {
		parent, _, nested := cutLast(folder)
		ignored = nested && isFolderIgnored(rules, parent, known) || rules.Ignore(folder, entry{folder, true})
		known[folder] = ignored
	}
	return ignored
}

func cutLast(name string) (before, after string, found bool) {
	at := strings.LastIndexByte(name, '/')
	if at < 0 {
		return "", name, false
	}
	return name[:at], name[at+1:], true
}

// entry is a file or folder as the rules see it.
type entry struct {
	name   string
	folder bool
}

func (e entry) Name() string       { return path.Base(e.name) }
func (e entry) Size() int64        { return 0 }
func (e entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool        { return e.folder }
func (e entry) Sys() any           { return nil }
func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir
	}
	return 0
}
