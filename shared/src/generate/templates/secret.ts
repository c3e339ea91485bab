import {
  computed,
  type Entry,
  type Expression,
  entry,
  include,
  map,
  otherwise,
  passwordKey,
  random,
  record,
  textTree,
  values,
} from '#blocks'
import type { GenerateContext } from '../context.ts'
import { plannedSecrets, readsAccessPassword } from '../plan.ts'
import { type ChartObject, objectTree, placeOf } from './object.ts'

/** The deploy option in which the user types the workstation's password. */
export const PASSWORD_VALUE = 'password'

const usualLength = 20

/** A secret of the chart that stays the same over upgrades: what the cluster has, else random. */
function kept(key: string, length: number, ctx: GenerateContext): Expression {
  return include(`${ctx.chart}.${ctx.own('keptSecret')}`, { key, length })
}

function accessPassword(ctx: GenerateContext): Expression {
  const { password } = ctx.component.guacamole
  const key = passwordKey(ctx.profile)
  if (password.from === 'user') return otherwise(values(PASSWORD_VALUE), kept(key, usualLength, ctx))
  const length = password.length ?? usualLength
  return password.keep ? kept(key, length, ctx) : random(length)
}

/** Whether the chart has the workstation's password. */
export function hasAccessPassword(ctx: GenerateContext): boolean {
  return ctx.desktop || (ctx.component.base === '' && readsAccessPassword(ctx))
}

function accessEntries(ctx: GenerateContext): Entry[] {
  if (!hasAccessPassword(ctx)) return []
  const { user, password } = ctx.component.guacamole
  const comment = password.from === 'generated' && password.keep ? 'Generated on installation and kept on upgrades.' : undefined
  const entries = [
    entry(passwordKey(ctx.profile), computed(accessPassword(ctx)), { origin: `${ctx.component.base}/guacamole/password`, comment }),
  ]
  const { guacamole } = ctx.profile
  if (user === undefined || guacamole === undefined) return entries
  return [
    entry(guacamole.userKey, textTree(user, ctx.at(`${ctx.component.base}/guacamole/user`)), {
      origin: `${ctx.component.base}/guacamole/user`,
    }),
    ...entries,
  ]
}

const keep = entry('helm.sh/resource-policy', 'keep', {
  comment: 'Kept together with the disks, whose data may need these passwords.',
})

function keepsData(ctx: GenerateContext): boolean {
  return ctx.spec.volumes.some((volume) => volume.kind === 'new-claim' && volume.keepOnDelete === true)
}

/** The workload's Secret, with its own name; the first one's holds what all containers share. None where nothing is secret. */
export function secret(ctx: GenerateContext): ChartObject | undefined {
  const access = accessEntries(ctx)
  const taken = new Set(access.map((it) => it.key))
  const generated = (ctx.component.base === '' ? plannedSecrets(ctx) : [])
    .filter(({ key }) => !taken.has(key))
    .map(({ key, length, origin }) => entry(key, computed(kept(key, length, ctx)), { origin }))
  const entries = [...access, ...generated]
  if (entries.length === 0) return undefined
  const body = record({ type: 'Opaque', stringData: map(...entries) })
  const annotations = generated.length > 0 && keepsData(ctx) ? [keep] : []
  const tree = objectTree({ apiVersion: 'v1', kind: 'Secret', annotations, body }, ctx)
  return { kind: 'Secret', ...placeOf(ctx, 'secret.yaml'), tree, origin: `${ctx.component.base}/guacamole` }
}
