import { type Problem, problemWords } from '@slipway/shared/base'
import { digestMismatch, outcomeUnknown, publishCancelled, publishTooSlow, versionExists } from '@slipway/shared/publish'
import { expect, it } from 'vitest'
import { profileUnknown } from '../publishing/problems.ts'
import {
  answersWith,
  notARepository,
  redirected,
  refusedByRepository,
  repositoryFull,
  repositoryStorageFails,
  signInRefused,
  takesNoUploads,
  tooLargeForRepository,
  unreachable,
} from '../registries/chartmuseum/problems.ts'
import { StoredDamage, storageProblem } from '../repository/storage-problem.ts'
import { bodyTooLarge, crossSite, internalError } from './problems.ts'

const chart = { name: 'lab', version: '0.1.0' }
const host = 'charts.example'
const away = unreachable(host, answersWith(503))
const disk = ['ENOSPC', 'EROFS', 'EIO'].map((code) => storageProblem(Object.assign(new Error(code), { code })))

const audiences = ['server', 'command-line'] as const
const signIns = audiences.flatMap((audience) => [true, false].map((hasCredentials) => signInRefused(host, { hasCredentials, audience })))
const ends = [true, false].flatMap((arrived) => [publishCancelled(chart, arrived), publishTooSlow(chart, 60_000, arrived)])

/** What a person before the page can meet when packing or publishing. */
const met: readonly (Problem | undefined)[] = [
  ...[versionExists(chart, { sent: 'a', found: 'b' }), outcomeUnknown(chart), outcomeUnknown(chart, away), digestMismatch(chart)],
  ...[away, ...signIns, ...audiences.map((audience) => redirected(host, audience)), notARepository(host, 404)],
  ...[tooLargeForRepository(host, 'no'), refusedByRepository(host, 'no'), profileUnknown('x', ['y'])],
  ...[...ends, takesNoUploads(host, 404), repositoryStorageFails(host, 'no'), repositoryFull(host, 'no')],
  ...[bodyTooLarge(10), crossSite(), internalError(), storageProblem(new StoredDamage('It', 'x.tgz')), ...disk],
]

it.each(met.map((problem) => [problem?.type, problem] as const))('%s has other words in Spanish', (_type, problem) => {
  if (problem === undefined) throw new Error('Not a problem')
  const [en, es] = [problemWords(problem, 'en'), problemWords(problem, 'es')]
  for (const part of ['title', 'detail', 'fix'] as const) {
    expect(es[part]).not.toBe('')
    // NOTE of a version that is too large or refused, what the repository says is in its own language.
    expect(es[part]).not.toBe(en[part])
  }
})

it('an answer that cannot be given in a requested language is in one language', () => {
  expect(problemWords(outcomeUnknown(chart, away), 'es').detail).toContain('responde con el estado 503')
  expect(problemWords(outcomeUnknown(chart, away), 'en').detail).toContain('it answers with status 503')
})

it('no problem of a server tells people at its page to use the command line', () => {
  const said = [signInRefused(host, { hasCredentials: false, audience: 'server' }), redirected(host, 'server'), takesNoUploads(host, 404)]
  expect(JSON.stringify(said)).not.toMatch(/push|--username|--repo|--password/)
})
