/** A chart of the corpus: what lies in its folder, and where we mean to be stricter than Helm. */
export interface CorpusChart {
  /** Also the name of its verdicts. */
  readonly name: string
  readonly files: Readonly<Record<string, string | Buffer>>
}

export const head = 'apiVersion: v2\nname: demo\nversion: 0.1.0\n'
const template = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n'

/** A chart that loads, with other files or others in their place. */
export function chart(name: string, files: CorpusChart['files']): CorpusChart {
  return { name, files: { 'Chart.yaml': head, 'values.yaml': 'a: 1\n', 'templates/a.yaml': template, ...files } }
}

/** Of another Chart.yaml. */
export const chartYaml = (name: string, text: string | Buffer) => chart(name, { 'Chart.yaml': text })

/** Of another values.yaml. */
export const values = (name: string, text: string | Buffer) => chart(name, { 'values.yaml': text })
