{{- /* The chart's name, short enough for a label. */ -}}
{{- define "jupyter-pytorch-web.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "jupyter-pytorch-web.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "jupyter-pytorch-web.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "jupyter-pytorch-web.selectorLabels" -}}
app.kubernetes.io/name: {{ include "jupyter-pytorch-web.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "jupyter-pytorch-web.labels" -}}
helm.sh/chart: {{ include "jupyter-pytorch-web.chart" . | quote }}
{{ include "jupyter-pytorch-web.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* Name of the remote desktop connection, with its start date and time. */ -}}
{{- define "jupyter-pytorch-web.connectionName" -}}
DATE-TIME---{{ include "jupyter-pytorch-web.fullname" . }}
{{- end }}

{{- /* A password of this release: what its Secret holds already, else a random one. Takes root, key and length. */ -}}
{{- define "jupyter-pytorch-web.keptSecret" -}}
{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "jupyter-pytorch-web.fullname" .root) | default dict }}
{{- with get ($secret.data | default dict) .key }}
{{- b64dec . }}
{{- else }}
{{- randAlphaNum (int .length) }}
{{- end }}
{{- end }}
