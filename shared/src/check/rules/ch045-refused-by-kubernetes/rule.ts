import { text } from '#base'
import { allContainers } from '../../context/workload.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'
import { containerFaults, selectorFaults, volumeFaults } from './faults.ts'

/** The faults that charts most often have beyond the form of their objects. */
export const refusedByKubernetes: Rule = {
  id: 'CH045',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('Kubernetes refuses the parts together', 'Kubernetes rechaza las partes juntas'),
  why: text('Kubernetes refuses it when the chart is installed.', 'Kubernetes lo rechaza al instalar el chart.'),
  fix: text('Correct what the sentence names.', 'Corrige lo que dice la frase.'),
  check: ({ workloads }) =>
    workloads.flatMap((workload) => [
      ...selectorFaults(workload),
      ...volumeFaults(workload),
      ...allContainers(workload).flatMap(containerFaults),
    ]),
  examples: {
    breaks: { objects: workstation({ 'Deployment#/spec/selector/matchLabels': { app: 'other' } }) },
    keeps: { objects: workstation() },
  },
}
