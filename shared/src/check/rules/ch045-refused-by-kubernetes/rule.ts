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
  title: text('Kubernetes rejects the combination', 'Kubernetes rechaza la combinación'),
  why: text('Kubernetes rejects it when the chart is installed.', 'Kubernetes lo rechaza al instalar el chart.'),
  fix: text('Correct the part that the message names.', 'Corrige la parte que indica el mensaje.'),
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
