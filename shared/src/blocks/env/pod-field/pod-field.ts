import { z } from 'zod'
import { envNameSchema } from '../../names.ts'

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
