import { parseDocument } from 'yaml'
import { err, ok, type Problem, type ProblemPlace, pointerOf, type Result } from '#base'
import { type Profile, profileSchema } from './profile.ts'

function invalid(places: readonly ProblemPlace[]): Problem {
  const first = places[0]
  return {
    category: 'invalid',
    type: 'profile-invalid',
    title: 'The platform profile is not valid',
    detail: first === undefined ? 'It does not have the shape of a profile.' : `${first.pointer || 'The document'}: ${first.message}`,
    fix: 'Correct the named fields; docs/profile.md says what each means.',
    places,
  }
}

function place(pointer: string, wrong: boolean, message: string): ProblemPlace[] {
  return wrong ? [{ pointer, message }] : []
}

/** What the shape alone does not show: names that must exist, volumes that must say how. */
function contradictions(profile: Profile): ProblemPlace[] {
  const { operator, volumes } = profile
  const flavors = new Set(operator?.flavors.map((it) => it.id))
  const folders = (['persistent-home', 'shared-folder', 'datasets'] as const).flatMap((folder) => {
    const volume = volumes[folder]
    if (volume === undefined) return []
    return [
      ...place(`/volumes/${folder}`, volume.by === 'operator' && volume.annotation === undefined, 'by: operator needs an annotation'),
      ...place(`/volumes/${folder}`, volume.by === 'claim' && volume.claim === undefined, 'by: claim needs a claim'),
    ]
  })
  const tools = Object.entries(operator?.tools ?? {}).flatMap(([tool, flavor]) =>
    place(`/operator/tools/${tool}`, !flavors.has(flavor), `there is no flavour ${flavor}`),
  )
  const other =
    operator === undefined ? [] : place('/operator/otherToolFlavor', !flavors.has(operator.otherToolFlavor), 'there is no such flavour')
  return [...folders, ...tools, ...other]
}

/** A profile from YAML or JSON text, or the problem with one place per wrong field. */
export function parseProfile(source: string): Result<Profile, Problem> {
  const document = parseDocument(source, { uniqueKeys: true })
  if (document.errors.length > 0) {
    return err(
      invalid(document.errors.map((it) => ({ line: it.linePos?.[0].line ?? 1, message: it.message.split('\n')[0] ?? it.message }))),
    )
  }
  const parsed = profileSchema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (!parsed.success) return err(invalid(parsed.error.issues.map((issue) => ({ pointer: pointerOf(issue.path), message: issue.message }))))
  const wrong = contradictions(parsed.data)
  return wrong.length === 0 ? ok(parsed.data) : err(invalid(wrong))
}
