import { expect, it } from 'vitest'
import { problemWords } from '#base'
import { engineCrashed, engineUnavailable, renderCancelled, renderMemory, renderOutput, renderTimeout } from './problems.ts'
import { describeFailure } from './render-error.ts'

const problems = [renderTimeout(2_000), renderMemory(), renderOutput(), engineCrashed('x'), engineUnavailable('x'), renderCancelled()]

it.each(problems.map((problem) => [problem.type, problem] as const))('%s has other words in Spanish', (_type, problem) => {
  const [en, es] = [problemWords(problem, 'en'), problemWords(problem, 'es')]
  for (const part of ['title', 'detail', 'fix'] as const) {
    expect(es[part]).not.toBe('')
    expect(es[part]).not.toBe(en[part])
  }
})

it('is described in one line, with the reason where there is one', () => {
  expect(describeFailure({ kind: 'problem', problem: engineUnavailable('Failed to fetch') })).toEqual({
    en: 'The Helm engine did not start. Failed to fetch. Check the connection, then try again.',
    es: 'El motor de Helm no pudo arrancar. No se pudo descargar o poner en marcha. Comprueba la conexión e inténtalo de nuevo.',
  })
  expect(describeFailure({ kind: 'problem', problem: renderTimeout(1_000) }).es).toContain('1 segundo,')
})
