import { type Localized, text } from '#base'

/** A part of a chart as it breaks a rule and as it keeps it; undefined: it is not there. */
export interface ExamplePart {
  /** Which part: an object, a file, the spec. */
  readonly name: Localized
  readonly breaks: string | undefined
  readonly keeps: string | undefined
}

const spec = text('The spec', 'La especificación')

function file(name: string): Localized {
  return text(name, name)
}

/** Examples of what no rule of ours says: the form, Helm, Kubernetes and the operator. */
export const sourceExamples: Readonly<Record<string, ExamplePart>> = {
  'helm-loader': { name: file('values.yaml'), breaks: 'replicas: 1\nreplicas: 2\n', keeps: 'replicas: 2\n' },
  'form-missing': { name: spec, breaks: 'chart:\n  name: ""\n', keeps: 'chart:\n  name: my-desktop\n' },
  'form-invalid': { name: spec, breaks: 'chart:\n  name: My Desktop\n', keeps: 'chart:\n  name: my-desktop\n' },
  'form-reference': {
    name: spec,
    breaks: 'main:\n  mounts:\n    - volume: results\n      path: /results\nvolumes: []\n',
    keeps: 'main:\n  mounts:\n    - volume: results\n      path: /results\nvolumes:\n  - kind: empty-dir\n    name: results\n',
  },
  'helm-render': {
    name: file('templates/extra.yaml'),
    breaks: 'size: {{ .Values.screen.size }}\n',
    keeps: 'size: {{ (.Values.screen).size | default "1024x768" }}\n',
  },
  'helm-lint': {
    name: file('templates/extra.yaml'),
    breaks: 'apiVersion: extensions/v1beta1\nkind: Ingress\n',
    keeps: 'apiVersion: networking.k8s.io/v1\nkind: Ingress\n',
  },
  'manifest-yaml': {
    name: file('templates/extra.yaml'),
    breaks: 'kind: ConfigMap\n data:\n  size: small\n',
    keeps: 'kind: ConfigMap\ndata:\n  size: small\n',
  },
  'kubernetes-schema': { name: file('Deployment demo-lab'), breaks: 'spec:\n  replicas: two\n', keeps: 'spec:\n  replicas: 2\n' },
  'kubernetes-upgrade': {
    name: file('Deployment demo-lab'),
    breaks: 'spec:\n  selector:\n    matchLabels:\n      revision: {{ .Release.Revision | quote }}\n',
    keeps: 'spec:\n  selector:\n    matchLabels:\n      app: demo-lab\n',
  },
  'example-fails': {
    name: spec,
    breaks: 'examples:\n  - name: big\n    values: |\n      memory: [8Gi]\n',
    keeps: 'examples:\n  - name: big\n    values: |\n      memory: 8Gi\n',
  },
  'example-differs': {
    name: spec,
    breaks: 'examples:\n  - name: big\n    expects:\n      - kind: Service\n        contains: "port: 80"\n',
    keeps: 'examples:\n  - name: big\n    expects:\n      - kind: Service\n        contains: "port: 5900"\n',
  },
  'operator-refuses': {
    name: file('Job demo-lab'),
    breaks: 'metadata:\n  annotations:\n    chaimeleon.eu/jobResourcesFlavor: huge\n',
    keeps: 'metadata:\n  annotations:\n    chaimeleon.eu/jobResourcesFlavor: large-gpu\n',
  },
}
