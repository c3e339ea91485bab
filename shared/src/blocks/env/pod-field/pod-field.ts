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
    title: text('Pod field', 'Campo del pod'),
    summary: text("The pod's name, namespace, node or IP address.", 'El nombre, espacio de nombres, nodo o dirección IP del pod.'),
    fields: {
      name: variableName,
      field: { label: text('Field', 'Campo'), help: text('For example metadata.namespace.', 'Por ejemplo metadata.namespace.') },
    },
  },
  contribute: (it) => ({ entries: [entry('valueFrom', record({ fieldRef: record({ fieldPath: it.field }) }))] }),
}
