package main

import (
	"runtime"
	"testing"
)

func TestTidyCollectsGarbage(t *testing.T) {
	collections := func() uint32 {
		var memory runtime.MemStats
		runtime.ReadMemStats(&memory)
		return memory.NumForcedGC
	}
	before := collections()
	if it := readAnswer(t, answer("tidy", "{}", "")); !it.OK {
		t.Fatalf("%+v", it)
	}
	if after := collections(); after != before+1 {
		t.Errorf("%d collections", after-before)
	}
}
