package main

import (
	"bytes"
	"encoding/base64"
	"slices"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
)

// inspect opens a packed chart with Helm's own loader, and so with its limits and refusals.
func inspect(request inspectRequest) (*inspected, error) {
	packed, err := base64.StdEncoding.DecodeString(request.Archive)
	if err != nil {
		return nil, &engineError{Kind: loadError, Message: "the archive is not base64: " + err.Error()}
	}
	files, err := archive.LoadArchiveFiles(bytes.NewReader(packed))
	if err != nil {
		return nil, &engineError{Kind: loadError, Message: "unable to load chart archive: " + err.Error()}
	}
	// NOTE the loader shortens the names of subcharts' files in place, so it gets copies.
	loaded, err := loader.LoadFiles(copyFiles(files))
	if err != nil {
		return nil, asLoadError(err)
	}
	return &inspected{Metadata: loaded.Metadata, Chart: splitFiles(files)}, nil
}

func copyFiles(files []*archive.BufferedFile) []*archive.BufferedFile {
	copied := slices.Clone(files)
	for i, file := range copied {
		another := *file
		copied[i] = &another
	}
	return copied
}
