import { assertNever } from '#base'
import { type Container, type Entry, entry, list, type MapTree, map, type Probe, record, typed } from '#blocks'

/** `startupProbe`, `readinessProbe` and `livenessProbe`, as far as they are asked for. */
export function probeEntries(probes: Container['probes'], pointer: string): Entry[] {
  if (probes === undefined) return []
  const order = ['startup', 'readiness', 'liveness'] as const
  return order.flatMap((which) => {
    const probe = probes[which]
    return probe === undefined ? [] : [entry(`${which}Probe`, probeTree(probe), { origin: `${pointer}/${which}` })]
  })
}

function probeTree(probe: Probe): MapTree {
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probe
  const timing = record({ initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold })
  return map(questionEntry(probe), ...timing.entries)
}

function questionEntry(probe: Probe): Entry {
  switch (probe.how) {
    case 'http':
      return entry('httpGet', record({ path: typed(probe.path), port: probe.port }))
    case 'tcp':
      return entry('tcpSocket', record({ port: probe.port }))
    case 'command':
      return entry('exec', record({ command: list(probe.command.map(typed)) }))
    default:
      return assertNever(probe)
  }
}
