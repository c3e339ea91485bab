import { text } from '#base'
import { templateLines } from '../../context/template-lines.ts'
import type { Rule } from '../../rule.ts'

const hooks = [
  'pre-install',
  'post-install',
  'pre-delete',
  'post-delete',
  'pre-upgrade',
  'post-upgrade',
  'pre-rollback',
  'post-rollback',
  'test',
  'test-success',
]
const annotation = /["']?helm\.sh\/hook["']?\s*:\s*["']?([^"'{}#]+?)["']?\s*(?:#.*)?$/

/** Helm leaves an object out of everything, without a word, where it does not know one of its hooks. */
export const hookUnknown: Rule = {
  id: 'hook-unknown',
  severity: 'error',
  source: 'helm',
  needs: 'files',
  title: text('Unknown Helm hook', 'Hook de Helm desconocido'),
  why: text('Helm ignores the object without a message: it is never installed.', 'Helm ignora el objeto sin avisar: no se instala nunca.'),
  fix: text(`Use one of ${hooks.slice(0, -1).join(', ')}.`, `Usa uno de ${hooks.slice(0, -1).join(', ')}.`),
  check: (context) =>
    templateLines(context).flatMap(({ file, line, text: source }) => {
      const names = (annotation.exec(source)?.[1] ?? '').split(',').map((name) => name.trim().toLowerCase())
      const unknown = names.filter((name) => name !== '' && !hooks.includes(name))
      if (unknown.length === 0) return []
      const message = text(`Helm has no hook ${unknown.join(', ')}.`, `Helm no tiene ningún hook ${unknown.join(', ')}.`)
      return [{ file, line, message }]
    }),
  examples: {
    breaks: { files: { 'templates/job.yaml': 'metadata:\n  annotations:\n    "helm.sh/hook": pre-instal, post-upgrade\n' } },
    keeps: { files: { 'templates/job.yaml': 'metadata:\n  annotations:\n    "helm.sh/hook": pre-install, post-upgrade\n' } },
  },
}
