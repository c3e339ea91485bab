import { text } from '#base'
import type { ChartSpec } from '#spec'
import type { Manifest } from '../../context/manifest.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Kinds that are not namespace's: what they are named is the whole cluster's affair. */
const clusterKinds = new Set([
  'APIService',
  'CSIDriver',
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'IngressClass',
  'MutatingAdmissionPolicy',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
])

/** Whether a name holds the release's as a separate part: `label-printer` does not hold `lab`. */
function names(name: string, release: string): boolean {
  return `-${name.replaceAll('.', '-')}-`.includes(`-${release.replaceAll('.', '-')}-`)
}

/** The field of a name that the author chose: where the platform allows such names, that is only worth knowing. */
function chosen(spec: ChartSpec | undefined, { kind, name }: Manifest): Pick<Report, 'field' | 'severity'> {
  const at = kind === 'Service' ? (spec?.components.findIndex(({ serviceName }) => serviceName === name) ?? -1) : -1
  return at < 0 ? {} : { field: `/components/${at}/serviceName`, severity: 'info' }
}

/** Helm refuses to install over an object that another release made. */
export const fixedName: Rule = {
  id: 'CH039',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('An object has the same name in every release', 'Un objeto se llama igual en cada release'),
  why: text(
    'A second release in the same namespace would conflict with the first.',
    'Una segunda release en el mismo espacio de nombres entraría en conflicto con la primera.',
  ),
  fix: text(
    "Include the release name in the object's name, as the fullname helper does.",
    'Incluye el nombre de la release en el del objeto, como hace la plantilla fullname.',
  ),
  check: ({ manifests, release, spec }) =>
    release === undefined
      ? []
      : manifests
          .filter(
            ({ name, kind, hook }) => !hook && name !== '' && name.length < 60 && !clusterKinds.has(kind) && !names(name, release.name),
          )
          .map((manifest) => ({
            manifest,
            path: ['metadata', 'name'],
            ...chosen(spec, manifest),
            message: text(`${manifest.kind} is always named ${manifest.name}.`, `${manifest.kind} se llama siempre ${manifest.name}.`),
          })),
  examples: {
    breaks: { objects: workstation({}, { apiVersion: 'v1', kind: 'Service', metadata: { name: 'trino' }, spec: {} }) },
    keeps: { objects: workstation() },
  },
}
