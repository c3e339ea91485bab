import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { envNameSchema } from '../../names.ts'
import { entry, record } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'

/** A field of the pod, as Kubernetes' downward API offers them. */
export const podFieldEnvSchema = z.strictObject({
  from: z.literal('pod-field'),
  name: envNameSchema,
  field: z.enum([
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.podIP',
  ]),
})

export const podFieldEnv: EnvBlock<z.infer<typeof podFieldEnvSchema>> = {
  kind: 'pod-field',
  schema: podFieldEnvSchema,
  initial: { from: 'pod-field', name: 'POD_NAMESPACE', field: 'metadata.namespace' },
  form: {
    title: text('A fact about the pod', 'Un dato del pod'),
    summary: text('Its name, namespace, node or address.', 'Su nombre, espacio de nombres, nodo o dirección.'),
    fields: {
      name: variableName,
      field: { label: text('Which', 'Cuál'), help: text('E.g. metadata.namespace.', 'P. ej. metadata.namespace.') },
    },
  },
  contribute: (it) => ({ entries: [entry('valueFrom', record({ fieldRef: record({ fieldPath: it.field }) }))] }),
  describe: (it) => text(`the pod's ${it.field}`, `${it.field} del pod`),
}
