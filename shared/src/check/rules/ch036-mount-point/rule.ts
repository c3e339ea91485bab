import { annotationNames } from '#admit'
import { type Localized, text } from '#base'
import type { Profile } from '#profile'
import { type ChartSpec, type ComponentParts, isPlatformFolder } from '#spec'
import { componentOf } from '../../context/component-of.ts'
import { dataPathsOf } from '../../context/data-paths.ts'
import { note, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

function fault(path: string, clean: string, { home, twice }: { home: string; twice: boolean }): Localized | undefined {
  if (!path.startsWith('/')) return text(`${path} is not an absolute path.`, `${path} no es una ruta absoluta.`)
  if (clean === '') return text('This would hide the whole file system.', 'Esto ocultaría todo el sistema de archivos.')
  if (clean === home)
    return text(
      `${path} is the home folder itself, which contains the program's files.`,
      `${path} es la propia carpeta personal, que contiene los archivos del programa.`,
    )
  return twice ? text(`${path} is used twice.`, `${path} se usa dos veces.`) : undefined
}

interface Place {
  readonly path: string
  readonly profile: Profile
  readonly others: readonly string[]
}

/** The folder back at its usual place, where the form moved it there and nothing else is mounted at that one. */
function usualPlace(spec: ChartSpec, { folders = [], base }: ComponentParts, { path, profile, others }: Place): Pick<Report, 'edits'> {
  const own = folders.findIndex(({ mountPath }) => mountPath === path)
  const index = spec.volumes.findIndex((it) => (own < 0 ? 'mountPath' in it && it.mountPath === path : it.name === folders[own]?.volume))
  const volume = spec.volumes[index]
  if (volume === undefined || !isPlatformFolder(volume)) return {}
  const usual = (own < 0 ? undefined : volume.mountPath) ?? profile.volumes[volume.kind]?.mountPath
  if (usual === undefined || usual === path || others.includes(usual)) return {}
  return { edits: [{ op: 'remove' as const, path: own < 0 ? `/volumes/${index}/mountPath` : `${base}/folders/${own}/mountPath` }] }
}

/** A mount hides what the image has at that place. */
export const mountPoint: Rule = {
  id: 'CH036',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('A mount path for data is invalid', 'Una ruta de montaje de datos no es válida'),
  why: text(
    "The volume would hide the program's own files, or mounting would fail.",
    'El volumen ocultaría los archivos del programa, o el montaje fallaría.',
  ),
  fix: text(
    'Give each its own absolute path inside the home folder.',
    'Da a cada uno su propia ruta absoluta dentro de la carpeta personal.',
  ),
  check: (context) => {
    const { workloads, profile, spec } = context
    return workloads.flatMap((workload) => {
      const { manifest, annotationsPath } = workload
      const paths = dataPathsOf(workload, context).filter(({ annotation }) => annotation !== annotationNames(profile).datasets)
      return paths.flatMap(({ annotation, path }, index): Report[] => {
        const clean = path.replace(/\/+$/, '')
        const twice = paths.slice(0, index).some((other) => other.path.replace(/\/+$/, '') === clean)
        const what = fault(path, clean, { home: profile.user.home, twice })
        return what === undefined
          ? []
          : [
              {
                manifest,
                path: [...annotationsPath, annotation],
                message: what,
                ...(spec !== undefined &&
                  usualPlace(spec, componentOf(spec, manifest), { path, profile, others: paths.map((it) => it.path) })),
              },
            ]
      })
    })
  },
  examples: {
    breaks: { objects: workstation({ [note('persistentHomeMountPoint')]: '/home/chaimeleon' }) },
    keeps: { objects: workstation() },
  },
}
