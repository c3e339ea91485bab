import { text } from '#base'
import type { ChartTypeBlock } from '../chart-type.ts'
import { platformVolumes } from '../workstation-defaults.ts'

/** A program that runs once, without a user interface. */
export const batchJob: ChartTypeBlock = {
  kind: 'batch-job',
  form: {
    title: text('A batch job', 'Un trabajo por lotes'),
    summary: text(
      'A program that runs to its end without anybody watching, with GPUs where the platform has them.',
      'Un programa que se ejecuta hasta el final sin que nadie lo mire, con GPU donde la plataforma las tiene.',
    ),
    fields: {},
  },
  sections: ['job'],
  defaults: (profile) => ({ ports: [], env: [], volumes: platformVolumes(profile) }),
}
