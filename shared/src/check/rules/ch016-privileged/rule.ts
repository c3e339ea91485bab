import { at, listAt, objectAt, text } from '#base'
import type { Manifest } from '../../context/manifest.ts'
import { allContainers, type PodContainer, type Workload } from '../../context/workload.ts'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

function report(manifest: Manifest, path: readonly (string | number)[], what: string): Report {
  return { manifest, path, message: text(`The chart sets ${what}.`, `El chart pone ${what}.`) }
}

function ofPod({ manifest, pod, podPath, volumes }: Workload): readonly Report[] {
  const flags = ['hostNetwork', 'hostPID', 'hostIPC'].filter((key) => pod[key] === true)
  return [
    ...flags.map((key) => report(manifest, [...podPath, key], key)),
    ...(at(pod, 'securityContext', 'runAsUser') === 0
      ? [report(manifest, [...podPath, 'securityContext', 'runAsUser'], 'runAsUser: 0 (root)')]
      : []),
    ...volumes.flatMap((volume, index) =>
      volume.hostPath === undefined ? [] : [report(manifest, [...podPath, 'volumes', index, 'hostPath'], 'hostPath')],
    ),
  ]
}

function ofContainer({ workload, json, path }: PodContainer): readonly Report[] {
  const security = objectAt(json, 'securityContext')
  const place = [...path, 'securityContext']
  return [
    ...(security.privileged === true ? [report(workload.manifest, [...place, 'privileged'], 'privileged: true')] : []),
    ...(security.allowPrivilegeEscalation === true
      ? [report(workload.manifest, [...place, 'allowPrivilegeEscalation'], 'allowPrivilegeEscalation: true')]
      : []),
    ...(security.runAsUser === 0 ? [report(workload.manifest, [...place, 'runAsUser'], 'runAsUser: 0 (root)')] : []),
    ...(listAt(security, 'capabilities', 'add').length > 0
      ? [report(workload.manifest, [...place, 'capabilities', 'add'], 'capabilities.add')]
      : []),
  ]
}
/** The ways in which a pod gets more rights than the person who starts it. */
export const privileged: Rule = {
  id: 'CH016',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text(
    'The app requests privileges that researchers do not have',
    'La aplicación pide privilegios que quienes investigan no tienen',
  ),
  why: text(
    "Apps run as an unprivileged user. Root, privileges, and the node's folders or network put everyone's data at risk.",
    'Las aplicaciones se ejecutan sin privilegios. Root, los privilegios y las carpetas o la red del nodo ponen en riesgo los datos de todo el mundo.',
  ),
  fix: text(
    'Remove the setting, and build the image so that it runs as an unprivileged user.',
    'Quita el ajuste y prepara la imagen para que se ejecute sin privilegios.',
  ),
  check: ({ workloads }) => workloads.flatMap((workload) => [...ofPod(workload), ...allContainers(workload).flatMap(ofContainer)]),
  examples: {
    breaks: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'node', hostPath: { path: '/' } }] }) },
    keeps: { objects: workstation({ [`${POD}/securityContext`]: { runAsUser: 1000 } }) },
  },
}
