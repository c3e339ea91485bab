{{- define "inner" }}
# the fault is here
{{ .Values.a.b.c }}
{{- end }}
