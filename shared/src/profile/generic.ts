import { text } from '#base'
import type { Profile } from './profile.ts'

/** Plain Kubernetes: claims instead of an operator's folders, an Ingress, no remote desktop service. */
export const generic: Profile = {
  id: 'generic',
  title: text('Plain Kubernetes', 'Kubernetes estándar'),
  registries: [
    {
      id: 'dockerhub',
      title: text('Docker Hub', 'Docker Hub'),
      prefix: 'docker.io',
      dockerHubProxy: true,
      page: 'https://hub.docker.com/r/{repository}',
      images: [
        {
          repository: 'nginxinc/nginx-unprivileged',
          title: text('nginx (unprivileged)', 'nginx (sin privilegios)'),
          tags: ['1.28-alpine'],
          desktop: false,
        },
      ],
    },
    {
      id: 'quay',
      title: text('Quay', 'Quay'),
      prefix: 'quay.io',
      dockerHubProxy: false,
      page: 'https://quay.io/repository/{repository}',
      images: [
        { repository: 'jupyter/base-notebook', title: text('Jupyter', 'Jupyter'), tags: ['2025-03-14'], desktop: false },
        {
          repository: 'jupyter/tensorflow-notebook',
          title: text('Jupyter with TensorFlow', 'Jupyter con TensorFlow'),
          tags: ['2025-03-14'],
          desktop: false,
        },
        {
          repository: 'jupyter/pytorch-notebook',
          title: text('Jupyter with PyTorch', 'Jupyter con PyTorch'),
          tags: ['2025-03-14'],
          desktop: false,
        },
      ],
    },
  ],
  annotationPrefix: '',
  volumes: {
    'persistent-home': { mountPath: '/home/user', by: 'claim', claim: { size: '10Gi', accessMode: 'ReadWriteOnce' } },
    'shared-folder': { mountPath: '/shared', by: 'claim', claim: { size: '10Gi', accessMode: 'ReadWriteMany' } },
  },
  web: {
    host: '',
    path: '/{namespace}/{fullname}',
    className: 'nginx',
    classAnnotation: false,
    tls: false,
    how: 'own-url',
    needsApproval: false,
  },
  schedules: { needsApproval: false },
  user: { uid: 1000, gid: 1000, home: '/home/user', namespacePrefix: '' },
  existing: { secrets: [], configMaps: [{ name: 'kube-root-ca.crt', keys: ['ca.crt'] }] },
  quota: { cpu: null, memory: null, gpu: null },
  gpuResource: 'nvidia.com/gpu',
  chartRepository: { name: 'library', url: 'https://charts.example.org/library' },
  catalogues: ['kubeapps', 'rancher', 'onyxia'],
  previewAs: { user: 'ana', gid: 2001, release: 'lab', datasets: [] },
}
