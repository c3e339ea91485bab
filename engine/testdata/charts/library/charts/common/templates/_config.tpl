{{- define "common.config" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .name }}
data:
  greeting: {{ .root.Values.greeting }}
  library: {{ .root.Values.common.exported }}
{{- end -}}
