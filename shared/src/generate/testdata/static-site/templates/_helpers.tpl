{{- /* The chart's name, short enough for a label. */ -}}
{{- define "static-site.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "static-site.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "static-site.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "static-site.selectorLabels" -}}
app.kubernetes.io/name: {{ include "static-site.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "static-site.labels" -}}
helm.sh/chart: {{ include "static-site.chart" . | quote }}
{{ include "static-site.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* The application's host. */ -}}
{{- define "static-site.host" -}}
{{- include "chaimeleon.host" . }}
{{- end }}

{{- /* Path of the app. */ -}}
{{- define "static-site.path" -}}
/{{ .Release.Namespace }}/{{ include "static-site.fullname" . }}
{{- end }}
