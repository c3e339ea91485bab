{{- /* The chart's name, short enough for a label. */ -}}
{{- define "metabase.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* The name of all objects: the release name where it says what it is, else chart and release. */ -}}
{{- define "metabase.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart and version, as a label. */ -}}
{{- define "metabase.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Which application, which installation of it. */ -}}
{{- define "metabase.selectorLabels" -}}
app.kubernetes.io/name: {{ include "metabase.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* The labels of every object. */ -}}
{{- define "metabase.labels" -}}
helm.sh/chart: {{ include "metabase.chart" . | quote }}
{{ include "metabase.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* The application's host. */ -}}
{{- define "metabase.host" -}}
{{- include "chaimeleon.host" . }}
{{- end }}

{{- /* Where the application is below the host. */ -}}
{{- define "metabase.path" -}}
/{{ .Release.Namespace }}/{{ include "metabase.fullname" . }}
{{- end }}

{{- /* A password of this release: what its Secret holds already, else a random one. Takes root, key and length. */ -}}
{{- define "metabase.keptSecret" -}}
{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "metabase.fullname" .root) | default dict }}
{{- with get ($secret.data | default dict) .key }}
{{- b64dec . }}
{{- else }}
{{- randAlphaNum (int .length) }}
{{- end }}
{{- end }}
