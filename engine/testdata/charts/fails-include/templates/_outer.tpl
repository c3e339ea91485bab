{{- define "outer" }}
{{ include "inner" . }}
{{- end }}
