import * as is from './field-checks.ts'
import { type FieldRule, field, required } from './field-rule.ts'

function probe(name: string): readonly FieldRule[] {
  const times = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold']
  return [
    ...times.map((it) => field(`${name}.${it}`, is.from(0))),
    ...handler(name),
    field(`${name}.grpc.port`, is.portNumber),
    field(`${name}.terminationGracePeriodSeconds`, is.from(1)),
    // NOTE only readiness may ask for several successes; 0 is not set.
    ...(name === 'readinessProbe' ? [] : [field(`${name}.successThreshold`, is.between(0, 1))]),
  ]
}

function handler(name: string): readonly FieldRule[] {
  return [
    required(`${name}.httpGet.port`, is.portOrName),
    field(`${name}.httpGet.scheme`, is.oneOf('HTTP', 'HTTPS')),
    required(`${name}.tcpSocket.port`, is.portOrName),
    required(`${name}.exec.command`),
  ]
}

/** What each field of a container takes, as the API server checks it beyond its schemas. */
export const containerFields: readonly FieldRule[] = [
  required('image'),
  field('imagePullPolicy', is.oneOf('Always', 'IfNotPresent', 'Never')),
  field('terminationMessagePolicy', is.oneOf('File', 'FallbackToLogsOnError')),
  required('ports.*.containerPort', is.portNumber),
  field('ports.*.hostPort', is.maybePort),
  field('ports.*.name', is.namedPort),
  field('ports.*.protocol', is.oneOf('TCP', 'UDP', 'SCTP')),
  required('env.*.name', is.variableName),
  field('envFrom.*.prefix', is.variableName),
  required('envFrom.*.secretRef.name', is.dnsName),
  required('envFrom.*.configMapRef.name', is.dnsName),
  required('env.*.valueFrom.secretKeyRef.key'),
  required('env.*.valueFrom.configMapKeyRef.key'),
  required('volumeMounts.*.name'),
  required('volumeMounts.*.mountPath'),
  field('volumeMounts.*.subPath', is.pathBelow),
  field('volumeMounts.*.subPathExpr', is.pathBelow),
  field('volumeMounts.*.mountPropagation', is.oneOf('None', 'HostToContainer', 'Bidirectional')),
  field('securityContext.runAsUser', is.userId),
  field('securityContext.runAsGroup', is.userId),
  field('securityContext.seccompProfile.type', is.oneOf('RuntimeDefault', 'Unconfined', 'Localhost')),
  field('securityContext.procMount', is.oneOf('Default', 'Unmasked')),
  ...probe('livenessProbe'),
  ...probe('readinessProbe'),
  ...probe('startupProbe'),
  ...handler('lifecycle.preStop'),
  ...handler('lifecycle.postStart'),
]
