import { at, listAt, textAt } from '#base'
import { type CheckContext, readData } from './check-context.ts'

export interface Subcharts {
  /** The keys of values.yaml that belong to them: names, or aliases where they have one. */
  readonly names: ReadonlySet<string>
  /** The values that switch them on and off, by `condition`. */
  readonly gates: readonly (readonly string[])[]
}

/** The name of a chart in `charts/`: a folder's, or an archive's without its version. */
function nameIn(file: string): string {
  const name = file.split('/')[1] ?? ''
  return name.endsWith('.tgz') ? name.replace(/-v?\d+\.\d+\.\d+.*\.tgz$|\.tgz$/, '') : name
}

/** The charts that a chart brings or asks for: in `charts/`, open or packed, and in its dependencies. */
export function subchartsOf({ chartYaml, files, binaries, caches }: CheckContext): Subcharts {
  // NOTE Charts of apiVersion v1 keep their dependencies in a separate file.
  const old = listAt(readData(files['requirements.yaml'] ?? '', caches).data, 'dependencies')
  const dependencies = [...listAt(chartYaml.data, 'dependencies'), ...old]
  const aliased = dependencies.flatMap((it) => textAt(it, 'alias') ?? textAt(it, 'name') ?? [])
  const brought = [...Object.keys(files), ...binaries].filter((file) => /^charts\/[^/]+(\/|\.tgz$)/.test(file)).map(nameIn)
  const conditions = dependencies.flatMap((it) => (textAt(it, 'condition') ?? '').split(','))
  // What `import-values` takes from a subchart lands below a key of this chart.
  const parents = dependencies.flatMap((it) => listAt(it, 'import-values').flatMap((value) => textAt(value, 'parent') ?? at(value) ?? []))
  const imported = parents.filter((path) => typeof path === 'string')
  return {
    names: new Set([...aliased, ...brought]),
    gates: [...conditions, ...imported].map((path) => path.trim().split('.')).filter(([first]) => first !== ''),
  }
}
