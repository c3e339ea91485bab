package main

import "runtime"

// tidy collects garbage, so that the host can choose when: Go begins a collection in the middle of any render, and it
// takes as long as several. The first ones take longest, before the host has compiled that part of Go.
func tidy(struct{}) (struct{}, error) {
	runtime.GC()
	return struct{}{}, nil
}
