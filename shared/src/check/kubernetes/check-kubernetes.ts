import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'
import type { KubernetesSchemas } from './schemas.ts'

/** What Kubernetes' schemas refuse about the rendered objects. */
export function checkKubernetes(_context: CheckContext, _schemas: KubernetesSchemas, _place: Placer): readonly Finding[] {
  return []
}
