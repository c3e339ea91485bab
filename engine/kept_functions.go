package main

import "sync"

// knownFunctions holds a function for every name that Helm gives templates. Parsing asks only whether there is one.
var knownFunctions = sync.OnceValue(func() map[string]any { return helmFunctions() })

// builtinFunctions are the names that text/template adds. A template that uses one that is missing here is left to Helm.
var builtinFunctions = map[string]any{
	"and": true, "call": true, "eq": true, "ge": true, "gt": true, "html": true, "index": true, "js": true, "le": true,
	"len": true, "lt": true, "ne": true, "not": true, "or": true, "print": true, "printf": true, "println": true,
	"slice": true, "urlquery": true,
}
