{{- /* The chart's name, short enough for a label. */ -}}
{{- define "notebook-generic.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "notebook-generic.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "notebook-generic.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "notebook-generic.selectorLabels" -}}
app.kubernetes.io/name: {{ include "notebook-generic.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "notebook-generic.labels" -}}
helm.sh/chart: {{ include "notebook-generic.chart" . | quote }}
{{ include "notebook-generic.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* The application's host. */ -}}
{{- define "notebook-generic.host" -}}
{{- .Values.host | default "" }}
{{- end }}

{{- /* Path of the app. */ -}}
{{- define "notebook-generic.path" -}}
/{{ .Release.Namespace }}/{{ include "notebook-generic.fullname" . }}
{{- end }}

{{- /* What each size of size provides, for requests and limits. */ -}}
{{- define "notebook-generic.sizes.size" -}}
{{- $sizes := dict
  "small" (dict "cpu" "1" "memory" "4Gi")
  "medium" (dict "cpu" "2" "memory" "8Gi")
  "gpu" (dict "cpu" "4" "memory" "16Gi" "nvidia.com/gpu" 1)
}}
{{- get $sizes .Values.size | required "Choose one of the sizes for size." | toYaml }}
{{- end }}
