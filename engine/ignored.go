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

// dropIgnored leaves out what .helmignore names. Helm does so only for folders on a disk.
func dropIgnored(files []*archive.BufferedFile) ([]*archive.BufferedFile, error) {
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
	var kept []*archive.BufferedFile
	for _, file := range files {
		if !isFolderIgnored(rules, path.Dir(file.Name), folders) && !rules.Ignore(file.Name, entry{file.Name, false}) {
			kept = append(kept, file)
		}
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
