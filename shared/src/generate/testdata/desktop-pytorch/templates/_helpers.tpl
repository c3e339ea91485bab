{{- /* The chart's name, short enough for a label. */ -}}
{{- define "desktop-pytorch.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* The name of all objects: the release name where it says what it is, else chart and release. */ -}}
{{- define "desktop-pytorch.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart and version, as a label. */ -}}
{{- define "desktop-pytorch.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Which application, which installation of it. */ -}}
{{- define "desktop-pytorch.selectorLabels" -}}
app.kubernetes.io/name: {{ include "desktop-pytorch.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* The labels of every object. */ -}}
{{- define "desktop-pytorch.labels" -}}
helm.sh/chart: {{ include "desktop-pytorch.chart" . | quote }}
{{ include "desktop-pytorch.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* How the remote desktop is named; date and time are those of its start. */ -}}
{{- define "desktop-pytorch.connectionName" -}}
DATE-TIME---{{ include "desktop-pytorch.fullname" . }}
{{- end }}

{{- /* A password of this release: what its Secret holds already, else a random one. Takes root, key and length. */ -}}
{{- define "desktop-pytorch.keptSecret" -}}
{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "desktop-pytorch.fullname" .root) | default dict }}
{{- with get ($secret.data | default dict) .key }}
{{- b64dec . }}
{{- else }}
{{- randAlphaNum (int .length) }}
{{- end }}
{{- end }}
