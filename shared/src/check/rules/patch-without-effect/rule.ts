import { type Localized, text } from '#base'
import { type PatchEffect, type PatchTarget, parsePatch, patchEffects } from '#generate'
import { type ChartSpec, parseSpec, type SpecEdit } from '#spec'
import type { Report, Rule } from '../../rule.ts'

type Patch = ChartSpec['patches'][number]

function nameOf({ kind, suffix }: PatchTarget): string {
  return suffix === undefined ? kind : `${kind} -${suffix}`
}

/** What the patch meant, where only one object can be meant: the same kind in other letters, or the only one of its kind. */
function meantBy(patch: Patch, targets: readonly PatchTarget[]): PatchTarget | undefined {
  const alike = targets.filter(({ kind }) => kind.toLowerCase() === patch.kind.toLowerCase())
  const exact = alike.filter(({ suffix }) => suffix === patch.suffix)
  const [only, ...others] = exact.length > 0 ? exact : alike
  return others.length === 0 ? only : undefined
}

function namingEdits(patch: Patch, meant: PatchTarget, pointer: string): SpecEdit[] {
  const kind: SpecEdit[] = meant.kind === patch.kind ? [] : [{ op: 'replace', path: `${pointer}/kind`, value: meant.kind }]
  if (meant.suffix === patch.suffix) return kind
  const path = `${pointer}/suffix`
  return [...kind, meant.suffix === undefined ? { op: 'remove', path } : { op: 'add', path, value: meant.suffix }]
}

function missing(patch: Patch, targets: readonly PatchTarget[]): Localized {
  const there = [...new Set(targets.map(nameOf))].join(', ')
  return text(
    `There is no ${nameOf(patch)} to patch. The chart has ${there}.`,
    `No hay ningún ${nameOf(patch)} al que aplicar el parche. El chart tiene ${there}.`,
  )
}

function reportOf(
  patch: Patch,
  at: number,
  { effect, targets }: { effect: PatchEffect | undefined; targets: readonly PatchTarget[] },
): Report[] {
  const pointer = `/patches/${at}`
  if (effect === undefined || effect.changed) return []
  // NOTE what cannot be read is the form's to say, and is not to be removed for it.
  if (effect.found && patch.patch.trim() !== '' && parsePatch(patch.patch) === undefined) return []
  if (effect.found) {
    const message = text(
      `The patch for ${nameOf(patch)} changes nothing: its values are already set.`,
      `El parche de ${nameOf(patch)} no cambia nada: sus valores ya están puestos.`,
    )
    return [{ field: `${pointer}/patch`, message, edits: [{ op: 'remove', path: pointer }] }]
  }
  const meant = meantBy(patch, targets)
  const field =
    meant === undefined || meant.kind !== patch.kind ? `${pointer}/kind` : `${pointer}/${patch.suffix === undefined ? 'kind' : 'suffix'}`
  return [{ field, message: missing(patch, targets), ...(meant && { edits: namingEdits(patch, meant, pointer) }) }]
}

/** A patch that misses is silent in Kubernetes' tools and here: the author believes that it works. */
export const patchWithoutEffect: Rule = {
  id: 'patch-without-effect',
  severity: 'warning',
  source: 'practice',
  needs: 'spec',
  title: text('A patch has no effect', 'Un parche no tiene efecto'),
  why: text(
    'The intended change is not made, and nobody notices until it matters.',
    'El cambio previsto no se aplica, y nadie lo nota hasta que importa.',
  ),
  fix: text(
    'Choose an object of the chart by its kind and name suffix, or remove the patch.',
    'Elige un objeto del chart por su tipo y el sufijo de su nombre, o quita el parche.',
  ),
  check: ({ spec, profile }) => {
    if (!spec || !Array.isArray(spec.patches) || spec.patches.length === 0 || !parseSpec(spec).ok) return []
    const { targets, effects } = patchEffects(spec, profile)
    return spec.patches.flatMap((patch, at) => reportOf(patch, at, { effect: effects[at], targets }))
  },
  examples: {
    breaks: { spec: (spec) => ({ ...spec, patches: [{ kind: 'Ingress', patch: 'spec:\n  ingressClassName: other\n' }] }) },
    keeps: { spec: (spec) => ({ ...spec, patches: [{ kind: 'Service', patch: 'spec:\n  sessionAffinity: ClientIP\n' }] }) },
  },
}
