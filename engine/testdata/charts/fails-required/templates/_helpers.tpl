{{- define "user" -}}
{{- required "A user is needed." .Values.user -}}
{{- end -}}
