package main

import (
	"fmt"
	"strings"
)

// textHolder is a request whose chart's texts may be next to it.
type textHolder interface{ takeTexts(texts string) error }

func (r *renderRequest) takeTexts(texts string) error { return r.Chart.takeTexts(texts) }
func (r *lintRequest) takeTexts(texts string) error   { return r.Chart.takeTexts(texts) }

func (r *inspectRequest) takeTexts(texts string) error { return r.Chart.takeTexts(texts) }

func (c *chartFiles) takeTexts(texts string) error {
	if len(c.Names) == 0 {
		return nil
	}
	if count := strings.Count(texts, "\x00") + 1; count != len(c.Names) {
		return fmt.Errorf("%d names, %d texts", len(c.Names), count)
	}
	if c.Files == nil {
		c.Files = make(map[string]string, len(c.Names))
	}
	at := 0
	for text := range strings.SplitSeq(texts, "\x00") {
		c.Files[c.Names[at]] = text
		at++
	}
	c.Names = nil
	return nil
}
