package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

var byteOrderMark = []byte{0xEF, 0xBB, 0xBF}

// loadChart loads a chart as `helm template FOLDER` does: in the order of a folder walk, without ignored files.
func loadChart(files chartFiles) (*chart.Chart, error) {
	all, err := bufferFiles(files)
	if err != nil {
		return nil, err
	}
	kept, err := dropIgnored(all)
	if err != nil {
		return nil, &engineError{Kind: loadError, Message: err.Error(), File: ".helmignore"}
	}
	for _, file := range kept {
		file.Data = bytes.TrimPrefix(file.Data, byteOrderMark)
	}
	loaded, err := loadFiles(kept)
	if err != nil {
		return nil, asLoadError(err)
	}
	if refused := refuseAPIVersion(loaded); refused != nil {
		return nil, refused
	}
	return loaded, nil
}

// bufferFiles lists the files in the order in which Helm walks a folder.
func bufferFiles(files chartFiles) ([]*archive.BufferedFile, error) {
	all := make([]*archive.BufferedFile, 0, len(files.Files)+len(files.Binaries))
	for name, text := range files.Files {
		all = append(all, &archive.BufferedFile{Name: name, Data: []byte(text)})
	}
	for name, encoded := range files.Binaries {
		data, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			return nil, &engineError{Kind: loadError, Message: fmt.Sprintf("%s is not base64: %s", name, err), File: name}
		}
		if _, twice := files.Files[name]; twice {
			return nil, &engineError{Kind: loadError, Message: fmt.Sprintf("%s is both text and binary", name), File: name}
		}
		all = append(all, &archive.BufferedFile{Name: name, Data: data})
	}
	for _, file := range all {
		if !isSafePath(file.Name) {
			return nil, &engineError{Kind: loadError, Message: fmt.Sprintf("%q is not a path inside a chart", file.Name)}
		}
	}
	slices.SortFunc(all, func(a, b *archive.BufferedFile) int { return comparePaths(a.Name, b.Name) })
	return all, nil
}

// comparePaths orders as a walk does, which sorts the names within a folder: a/x comes before a-b/x, though '-' is less
// than '/'.
func comparePaths(a, b string) int {
	for i := range min(len(a), len(b)) {
		if a[i] == b[i] {
			continue
		}
		if a[i] == '/' {
			return -1
		}
		if b[i] == '/' {
			return 1
		}
		return int(a[i]) - int(b[i])
	}
	return len(a) - len(b)
}

func isSafePath(name string) bool {
	return name != "" && name != "." && path.Clean(name) == name && !path.IsAbs(name) &&
		name != ".." && !strings.HasPrefix(name, "../") && !strings.ContainsAny(name, "\\\x00")
}

// splitFiles is the reverse of bufferFiles: text as it is, everything else as base64.
func splitFiles(all []*archive.BufferedFile) chartFiles {
	files := chartFiles{Files: map[string]string{}, Binaries: map[string]string{}}
	for _, file := range all {
		if utf8.Valid(file.Data) && !bytes.ContainsRune(file.Data, 0) {
			files.Files[file.Name] = string(file.Data)
		} else {
			files.Binaries[file.Name] = base64.StdEncoding.EncodeToString(file.Data)
		}
	}
	return files
}
