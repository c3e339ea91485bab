import { envSources, volumes } from '../../shared/src/blocks/index.ts'
import words from '../../web/src/text/en.json' with { type: 'json' }

/** What the form says of each field: label, help, why. */
const fields = new Map<string, readonly string[]>(Object.entries(words.fields))

/** What the form asks in parts, or not at all. */
const others: Readonly<Record<string, string>> = {
  specVersion: 'The version of this document',
  chart: 'About the chart: what its Chart.yaml says',
  'chart.icon.upload.fileName': "The picture's name in the chart, e.g. logo.png",
  main: 'The container with the program',
  'container.image': 'What runs',
  'container.resources': 'What it needs',
  'container.resources.requests': 'What it asks for',
  'container.resources.size.deployValue': 'The path of the choice among the deploy values',
  'volumes.secret.items.key': 'A key of the secret',
  'volumes.secret.items.path': 'The file that it becomes',
  'volumes.projected.sources.secret.secret': "The secret's name",
  'volumes.projected.sources.secret.optional': 'Start also where it is not there',
  'volumes.projected.sources.config-map.configMap': "The config map's name",
  'volumes.projected.sources.config-map.optional': 'Start also where it is not there',
  guacamole: 'How one gets into a desktop',
  web: 'How one gets to a web app',
  pod: 'What holds for all containers',
  annotations: 'Annotations on the Deployment or Job',
}

/** A path of the page (`main.env[] (from: text).value`) as the form's words name the field: `container.env.text.value`. */
function nameOf(path: string): string {
  return path
    .replaceAll('[]', '')
    .replace(/ \([a-z]+: ([A-Za-z-]+)\)/g, '.$1')
    .replace(/^components\.(?=(main|sidecars|initContainers|guacamole|job|pod|annotations)(\.|$))/, '')
    .replace(/^(main|sidecars|initContainers)(?=\.)/, 'container')
}

function ofBlock(name: string): readonly string[] | undefined {
  const [, family, kind, field] = /^(volumes|container\.env)\.([a-z-]+)\.([A-Za-z]+)$/.exec(name) ?? []
  const blocks = family === 'volumes' ? volumes : envSources
  const found = blocks.find((block) => block.kind === kind)?.form.fields[field ?? '']
  return found === undefined ? undefined : [found.label.en, found.help?.en ?? '']
}

/** What a field of the spec means, in the form's own words; undefined where nobody wrote any. */
export function meaningOf(path: string): string | undefined {
  const name = nameOf(path)
  const [label, help] = fields.get(name) ?? ofBlock(name) ?? [others[name]]
  if (label === undefined || label === '') return undefined
  return help === undefined || help === '' ? label : `${label}: ${help.replace(/\s+/g, ' ')}`
}
