import { envSources, volumes } from '../../shared/src/blocks/index.ts'
import words from '../../web/src/text/en.json' with { type: 'json' }

/** What the form says of each field: label, help, why. */
const fields = new Map<string, readonly string[]>(Object.entries(words.fields))

/** What the form asks in parts, or not at all. */
const others: Readonly<Record<string, string>> = {
  specVersion: 'The version of this document',
  chart: 'The chart: the contents of Chart.yaml',
  'chart.icon.upload.fileName': 'File name of the picture in the chart, for example logo.png',
  main: 'The main container',
  'container.image': 'The image to run',
  'container.resources': 'Resources',
  'container.resources.requests': 'Resource requests',
  'container.resources.size.deployValue': 'The key of the deploy option that offers the sizes',
  'volumes.secret.items.key': 'A key of the Secret',
  'volumes.secret.items.path': 'The file name',
  'volumes.projected.sources.secret.secret': 'Secret name',
  'volumes.projected.sources.secret.optional': 'Start even if it does not exist',
  'volumes.projected.sources.config-map.configMap': 'ConfigMap name',
  'volumes.projected.sources.config-map.optional': 'Start even if it does not exist',
  guacamole: 'Access to a desktop',
  web: 'Access to a web app',
  pod: 'Settings of the pod',
  annotations: 'Annotations on the Deployment or Job',
}

/** A path of the page (`main.env[] (from: text).value`) as the form's words name the field: `container.env.text.value`. */
function nameOf(path: string): string {
  return path
    .replaceAll('[]', '')
    .replace(/ \([a-z]+: ([A-Za-z-]+)\)/g, '.$1')
    .replace(/^components\.(?=(main|sidecars|initContainers|guacamole|job|pod|annotations)(\.|$))/, '')
    .replace(/^(main|sidecars|initContainers)(?=\.)/, 'container')
    .replace(/\.probes\.(startup|readiness|liveness)\.(http|tcp|command)\./, '.probes.')
}

function ofBlock(name: string): readonly string[] | undefined {
  const [, family, kind, field] = /^(volumes|container\.env)\.([a-z-]+)\.([A-Za-z.]+)$/.exec(name) ?? []
  const blocks = family === 'volumes' ? volumes : envSources
  const found = blocks.find((block) => block.kind === kind)?.form.fields[field ?? '']
  return found === undefined ? undefined : [found.label.en, found.help?.en ?? '']
}

/** What a field of the spec means, in the form's own words; undefined if there are none. */
export function meaningOf(path: string): string | undefined {
  const name = nameOf(path)
  const [label, help] = fields.get(name) ?? ofBlock(name) ?? [others[name]]
  if (label === undefined || label === '') return undefined
  return help === undefined || help === '' ? label : `${label}: ${help.replace(/\s+/g, ' ')}`
}
