{{- /* The chart's name, short enough for a label. */ -}}
{{- define "superset-desktop.chartName" -}}
{{- .Chart.Name | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Name of all objects: the release name if it contains the chart's name, otherwise both. */ -}}
{{- define "superset-desktop.fullname" -}}
{{- if contains .Chart.Name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Chart.Name .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- /* Chart name and version, as a label. */ -}}
{{- define "superset-desktop.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}
{{- end }}

{{- /* Labels that identify the release. */ -}}
{{- define "superset-desktop.selectorLabels" -}}
app.kubernetes.io/name: {{ include "superset-desktop.chartName" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{- /* Labels of all objects. */ -}}
{{- define "superset-desktop.labels" -}}
helm.sh/chart: {{ include "superset-desktop.chart" . | quote }}
{{ include "superset-desktop.selectorLabels" . }}
{{- with .Chart.AppVersion }}
app.kubernetes.io/app-version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
{{- with .Chart.Version }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote }}
{{- end }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
{{- end }}

{{- /* Name of the remote desktop connection, with its start date and time. */ -}}
{{- define "superset-desktop.connectionName" -}}
DATE-TIME---{{ include "superset-desktop.fullname" . }}
{{- end }}

{{- /* A password of this release: what its Secret holds already, else a random one. Takes root, key and length. */ -}}
{{- define "superset-desktop.keptSecret" -}}
{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "superset-desktop.fullname" .root) | default dict }}
{{- with get ($secret.data | default dict) .key }}
{{- b64dec . }}
{{- else }}
{{- randAlphaNum (int .length) }}
{{- end }}
{{- end }}

{{- /* Name of the objects of trino. */ -}}
{{- define "superset-desktop.fullname.trino" -}}
{{- $name := include "superset-desktop.fullname" . }}
{{- if gt (len $name) 57 }}
{{- printf "%s-%s-trino" ($name | trunc 48 | trimSuffix "-") ($name | sha256sum | trunc 8) }}
{{- else }}
{{- printf "%s-trino" $name }}
{{- end }}
{{- end }}
