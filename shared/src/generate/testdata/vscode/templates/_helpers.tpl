{{- /* The chart's name, short enough for a label. */ -}}
{{- define "vscode.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "vscode.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "vscode.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "vscode.selectorLabels" -}}
app.kubernetes.io/name: {{ include "vscode.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "vscode.labels" -}}
helm.sh/chart: {{ include "vscode.chart" . | quote }}
{{ include "vscode.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* The application's host. */ -}}
{{- define "vscode.host" -}}
{{- include "chaimeleon.host" . }}
{{- end }}

{{- /* Path of the app. */ -}}
{{- define "vscode.path" -}}
/{{ .Release.Namespace }}/{{ include "vscode.fullname" . }}
{{- end }}
