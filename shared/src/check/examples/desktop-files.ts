/** The files of a good desktop chart, as the rules about files read them. */
export const desktopFiles: Readonly<Record<string, string>> = {
  'Chart.yaml': `apiVersion: v2
name: demo
description: A remote desktop.
type: application
version: "0.1.0"
appVersion: "3.14"
icon: https://example.org/icon.png
`,
  'values.yaml': 'datasets_list: ""\n',
  'values.schema.json': `{
  "$schema": "http://json-schema.org/schema#",
  "type": "object",
  "properties": {
    "datasets_list": { "type": "string", "title": "Dataset list", "default": "", "form": true }
  }
}
`,
  'templates/_chaimeleonCommonHelpers.tpl': '{{- define "chaimeleon.annotations" -}}\n{{- end -}}\n',
  'templates/deployment.yaml': 'metadata:\n  annotations:\n    {{- include "chaimeleon.annotations" . | nindent 4 }}\n',
  'templates/secret.yaml': 'stringData:\n  container-password: {{ lookup "v1" "Secret" .Release.Namespace "demo" }}\n',
  'templates/env.yaml': '{{ .Values.datasets_list }}\n',
}
