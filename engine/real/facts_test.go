package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

func TestTheStandInsTableIsWhatTheRealClientGoAnswers(t *testing.T) {
	committed, err := os.ReadFile(tableFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(committed, printTable(readFacts())) {
		t.Errorf("%s is stale: go run . table", tableFile)
	}
}

func TestTheEngineHasTheDefaultsOfTheRealHelm(t *testing.T) {
	// Both are programs, not tests: only a program knows client-go's version, from which the default comes.
	var real facts
	runProgram(t, ".", &real, "facts")
	var engine struct {
		Result struct {
			KubeVersion string
			APIVersions []string
		}
	}
	runProgram(t, "..", &engine, "about")
	if engine.Result.KubeVersion != real.KubeVersion {
		t.Errorf("the default Kubernetes version is %s, the real one %s", engine.Result.KubeVersion, real.KubeVersion)
	}
	if !slices.Equal(engine.Result.APIVersions, real.APIVersions) {
		t.Errorf("the default API versions are\n%s, the real ones\n%s", engine.Result.APIVersions, real.APIVersions)
	}
}

func TestTheFactsAreNotEmpty(t *testing.T) {
	found := readFacts()
	if len(found.APIVersions) != 57 || found.APIVersions[0] != "v1" || len(found.Lifecycles) != 167 {
		t.Errorf("%d API versions and %d life cycles", len(found.APIVersions), len(found.Lifecycles))
	}
}

func runProgram(t *testing.T, folder string, into any, argument string) {
	t.Helper()
	command := exec.Command("go", "run", ".", argument)
	command.Dir = folder
	command.Stdin = strings.NewReader("{}")
	command.Stderr = os.Stderr
	printed, err := command.Output()
	if err == nil {
		err = json.Unmarshal(printed, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}
