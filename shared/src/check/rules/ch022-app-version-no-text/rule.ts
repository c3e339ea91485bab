import { text } from '#base'
import type { Rule } from '../../rule.ts'

/** YAML reads 3.10 as the number 3.1, and the tag is made from it. */
export const appVersionNoText: Rule = {
  id: 'CH022',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The version is a number', 'La versión es un número'),
  why: text(
    'Without quotes, 3.10 becomes 3.1, and a different image would be used.',
    'Sin comillas, 3.10 se convierte en 3.1 y se usaría otra imagen.',
  ),
  fix: text('Write the version in quotes in Chart.yaml.', 'Escribe la versión entre comillas en Chart.yaml.'),
  check: ({ chartYaml }) =>
    (['appVersion', 'version'] as const)
      .filter((key) => typeof (chartYaml.data[key] ?? '') !== 'string')
      .map((key) => ({
        file: 'Chart.yaml',
        line: chartYaml.lineOf([key]),
        field: `/chart/${key}`,
        message: text(
          `${key} is read as ${String(chartYaml.data[key])}, a number.`,
          `${key} se lee como ${String(chartYaml.data[key])}, un número.`,
        ),
      })),
  examples: {
    breaks: { files: { 'Chart.yaml': 'name: demo\nversion: "0.1.0"\nappVersion: 3.10\n' } },
    keeps: { files: { 'Chart.yaml': 'name: demo\nversion: 0.1.0\nappVersion: "3.10"\n' } },
  },
}
