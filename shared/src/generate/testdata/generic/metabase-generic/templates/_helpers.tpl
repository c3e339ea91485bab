{{- /* The chart's name, short enough for a label. */ -}}
{{- define "metabase-generic.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "metabase-generic.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "metabase-generic.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "metabase-generic.selectorLabels" -}}
app.kubernetes.io/name: {{ include "metabase-generic.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "metabase-generic.labels" -}}
helm.sh/chart: {{ include "metabase-generic.chart" . | quote }}
{{ include "metabase-generic.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* The application's host. */ -}}
{{- define "metabase-generic.host" -}}
apps.example.org
{{- end }}

{{- /* Path of the app. */ -}}
{{- define "metabase-generic.path" -}}
/{{ .Release.Namespace }}/{{ include "metabase-generic.fullname" . }}
{{- end }}

{{- /* A password of this release: what its Secret holds already, else a random one. Takes root, key and length. */ -}}
{{- define "metabase-generic.keptSecret" -}}
{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "metabase-generic.fullname" .root) | default dict }}
{{- with get ($secret.data | default dict) .key }}
{{- b64dec . }}
{{- else }}
{{- randAlphaNum (int .length) }}
{{- end }}
{{- end }}
