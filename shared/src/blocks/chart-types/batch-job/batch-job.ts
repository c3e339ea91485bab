import { text } from '#base'
import type { ChartTypeBlock } from '../chart-type.ts'
import { platformDeployValues, platformVolumes } from '../workstation-defaults.ts'

/** A program that runs once, without a user interface. */
export const batchJob: ChartTypeBlock = {
  kind: 'batch-job',
  form: {
    title: text('Batch job', 'Trabajo por lotes'),
    summary: text(
      'A program that runs once, from start to finish, without anyone watching. Can use GPUs.',
      'Un programa que se ejecuta una vez, de principio a fin, sin intervención. Puede usar GPU.',
    ),
    fields: {},
  },
  sections: ['job'],
  defaults: (profile) => ({ ports: [], env: [], volumes: platformVolumes(profile), deployValues: platformDeployValues(profile) }),
}
