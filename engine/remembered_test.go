package main

import "testing"

func TestWhatIsRememberedStaysWithinItsBound(t *testing.T) {
	memory := remember[int, string](100)
	for i := range 50 {
		memory.keep(i, "", 10)
		if memory.held > 100 || len(memory.known) > 10 {
			t.Fatalf("%d bytes, %d entries", memory.held, len(memory.known))
		}
		if _, found := memory.find(i); !found {
			t.Fatalf("%d was forgotten at once", i)
		}
	}
	memory.keep(99, "", 26)
	if _, found := memory.find(99); found {
		t.Error("an entry that takes more than its share was kept")
	}
}
