{{- /* The chart's name, short enough for a label. */ -}}
{{- define "desktop-pytorch.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "desktop-pytorch.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "desktop-pytorch.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "desktop-pytorch.selectorLabels" -}}
app.kubernetes.io/name: {{ include "desktop-pytorch.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
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

{{- /* Name of the remote desktop connection, with its start date and time. */ -}}
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
