package main

// The Go half of shared/src/render/protocol.ts: the same names, the same meaning. Change both together.

// chartFiles are a chart's files. Names are those of more text files, whose texts are next to the request in the same
// order, each but the first after a zero: most of a request is text, and JSON would escape it only to be read twice.
type chartFiles struct {
	Files    map[string]string `json:"files"`
	Names    []string          `json:"names,omitempty"`
	Binaries map[string]string `json:"binaries,omitempty"`
}

type valuesInput struct {
	Files     []string `json:"files"`
	Set       []string `json:"set"`
	SetString []string `json:"setString"`
}

type releaseInput struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	Revision  *int   `json:"revision"`
	IsUpgrade bool   `json:"isUpgrade"`
	Service   string `json:"service"`
}

type renderRequest struct {
	Chart       chartFiles   `json:"chart"`
	Values      valuesInput  `json:"values"`
	Release     releaseInput `json:"release"`
	KubeVersion string       `json:"kubeVersion"`
	APIVersions []string     `json:"apiVersions"`
	// Objects that lookup finds. Nil means `helm template`'s way, where lookup finds nothing, not even an empty list.
	Objects     []clusterObject `json:"objects"`
	IncludeCRDs bool            `json:"includeCrds"`
}

type renderedManifest struct {
	Source  string   `json:"source"`
	Content string   `json:"content"`
	Hooks   []string `json:"hooks,omitempty"`
	// Object is the content as Helm and kubectl read it; null when it is empty or broken.
	Object jsonText        `json:"object"`
	Broken *brokenDocument `json:"broken,omitempty"`
}

// brokenDocument is why a document is not an object. Only a file in crds/ can hold one: Helm refuses all others itself.
type brokenDocument struct {
	Message string `json:"message"`
	Line    int    `json:"line,omitempty"`
}

type rendered struct {
	Manifests []renderedManifest `json:"manifests"`
	Templates map[string]string  `json:"templates"`
	Notes     string             `json:"notes"`
	Values    jsonText           `json:"values"`
	Output    string             `json:"output"`
}

type lintRequest struct {
	Chart       chartFiles  `json:"chart"`
	Values      valuesInput `json:"values"`
	Namespace   string      `json:"namespace"`
	KubeVersion string      `json:"kubeVersion"`
}

type lintMessage struct {
	Severity string `json:"severity"`
	Path     string `json:"path"`
	Message  string `json:"message"`
}

type linted struct {
	Messages []lintMessage `json:"messages"`
	Passed   bool          `json:"passed"`
}

// inspectRequest holds an archive as base64, or a chart's files; Packed says that those came out of an archive. Brief
// leaves out what can be as large as the chart itself.
type inspectRequest struct {
	Archive string     `json:"archive,omitempty"`
	Chart   chartFiles `json:"chart"`
	Packed  bool       `json:"packed,omitempty"`
	Brief   bool       `json:"brief,omitempty"`
}

type inspected struct {
	Accepted bool         `json:"accepted"`
	Refusal  *engineError `json:"refusal,omitempty"`
	// Metadata is what Helm makes of Chart.yaml, ChartYAML what is there, Values those of values.yaml; null where
	// they cannot be read.
	Metadata     jsonText              `json:"metadata"`
	ChartYAML    jsonText              `json:"chartYaml"`
	Values       jsonText              `json:"values"`
	Dependencies []inspectedDependency `json:"dependencies"`
	Warnings     []inspectWarning      `json:"warnings"`
	Chart        *chartFiles           `json:"chart,omitempty"`
}

type inspectedDependency struct {
	Name       string `json:"name"`
	Version    string `json:"version"`
	Repository string `json:"repository"`
	Alias      string `json:"alias,omitempty"`
	Present    bool   `json:"present"`
}

// inspectWarning is about a chart that Helm takes: large-file, duplicate-key or old-requirements.
type inspectWarning struct {
	Kind string `json:"kind"`
	File string `json:"file"`
	Line int    `json:"line,omitempty"`
	Key  string `json:"key,omitempty"`
}

type about struct {
	HelmVersion string   `json:"helmVersion"`
	KubeVersion string   `json:"kubeVersion"`
	APIVersions []string `json:"apiVersions"`
}

type errorKind string

const (
	parseError      errorKind = "parse"
	executeError    errorKind = "execute"
	failError       errorKind = "fail"
	loadError       errorKind = "load"
	schemaError     errorKind = "schema"
	valuesError     errorKind = "values"
	dependencyError errorKind = "dependency"
	manifestError   errorKind = "manifest"
	otherError      errorKind = "other"
)

// engineError is why a chart did not render or load. Lines and columns are 1-based; 0 means unknown.
type engineError struct {
	Kind    errorKind      `json:"kind"`
	Message string         `json:"message"`
	File    string         `json:"file,omitempty"`
	Line    int            `json:"line,omitempty"`
	Column  int            `json:"column,omitempty"`
	Action  string         `json:"action,omitempty"`
	Trace   []traceFrame   `json:"trace,omitempty"`
	Values  []refusedValue `json:"values,omitempty"`
	// Output is what the template printed, for a manifest that is not YAML: Line counts in it.
	Output string `json:"output,omitempty"`
}

type traceFrame struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column,omitempty"`
	Action string `json:"action,omitempty"`
}

type refusedValue struct {
	Chart   string `json:"chart"`
	Pointer string `json:"pointer"`
	Message string `json:"message"`
}

// Error makes engineError an error.
func (e *engineError) Error() string { return e.Message }
