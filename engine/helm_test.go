package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// helmVersionExpected is the helm whose output testdata/expected holds.
const helmVersionExpected = "v4.3.1"

// What the real helm says is in testdata/expected, asked of the tool in Slipway's cache; with -update it is written there.
func TestExpectedFilesAreTheRealHelms(t *testing.T) {
	cache := os.Getenv("SLIPWAY_CACHE")
	if cache == "" {
		home, _ := os.UserHomeDir()
		cache = filepath.Join(home, ".cache", "slipway")
	}
	helm := filepath.Join(cache, "tools", "helm-"+helmVersionExpected, "helm")
	if _, err := os.Stat(helm); err != nil {
		t.Skip("helm " + helmVersionExpected + " is not in the cache")
	}
	if err := os.MkdirAll(expectedFolder, 0o755); err != nil {
		t.Fatal(err)
	}
	eachChart(t, func(t *testing.T, name string, it goldenCase) {
		folder, _ := filepath.Abs(filepath.Join(chartsFolder, name))
		options := []string{folder, "--namespace", "research", "--kube-version", it.KubeVersion}
		for _, file := range it.ValuesFiles {
			options = append(options, "--values", filepath.Join(folder, file))
		}
		for _, set := range it.Set {
			options = append(options, "--set", set)
		}
		writeLint(t, helm, name, folder, options)
		if it.IsUpgrade {
			options = append(options, "--is-upgrade")
		}
		if it.IncludeCRDs {
			options = append(options, "--include-crds")
		}
		writeTemplate(t, helm, name, folder, options)
	})
}

func writeTemplate(t *testing.T, helm, name, folder string, options []string) {
	output, problem, err := runHelm(helm, append([]string{"template", "golden"}, options...))
	if err == nil {
		forget(t, name+".error.txt")
		write(t, name+".yaml", output)
		return
	}
	forget(t, name+".yaml")
	problem = strings.TrimSuffix(problem, "\n\nUse --debug flag to render out invalid YAML\n")
	write(t, name+".error.txt", strings.TrimRight(strings.TrimPrefix(problem, "Error: "), "\n")+"\n")
}

func writeLint(t *testing.T, helm, name, folder string, options []string) {
	output, problem, err := runHelm(helm, append([]string{"lint", "--strict"}, options...))
	text := strings.ReplaceAll(strings.ReplaceAll(output, folder+"/", ""), folder, ".")
	if !strings.HasPrefix(text, "==> Linting .\n") {
		write(t, name+".lint.txt", problem)
		return
	}
	text = strings.TrimPrefix(text, "==> Linting .\n")
	text, _, _ = strings.Cut(text, "1 chart(s) linted")
	text = strings.TrimSuffix(text, "\n")
	if err == nil {
		text += "passed\n"
	}
	write(t, name+".lint.txt", text)
}

func runHelm(helm string, args []string) (output, problem string, err error) {
	command := exec.Command(helm, args...)
	var errors strings.Builder
	command.Stderr = &errors
	printed, err := command.Output()
	return string(printed), errors.String(), err
}

func write(t *testing.T, file, text string) {
	if old, err := os.ReadFile(filepath.Join(expectedFolder, file)); err == nil && canonical(string(old)) == canonical(text) {
		return
	}
	if !*update {
		t.Errorf("%s is not what helm says now: go test -run ExpectedFiles -update", file)
		return
	}
	if err := os.WriteFile(filepath.Join(expectedFolder, file), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// forget removes what helm does not say any more.
func forget(t *testing.T, file string) {
	path := filepath.Join(expectedFolder, file)
	if _, err := os.Stat(path); err != nil {
		return
	}
	if !*update {
		t.Errorf("%s is there, and helm says otherwise: go test -run ExpectedFiles -update", file)
		return
	}
	_ = os.Remove(path)
}
