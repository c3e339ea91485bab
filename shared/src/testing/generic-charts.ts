import { chartType } from '#blocks'
import { findPreset } from '#presets'
import { generic } from '#profile'
import { type ChartSpec, newSpec } from '#spec'

/** A preset of the gallery on plain Kubernetes, under a name that tells the two apart. */
function moved(name: string): ChartSpec {
  const preset = findPreset(name)
  if (preset === undefined) throw new Error(`no preset ${name}`)
  const { spec } = preset
  return {
    ...spec,
    profile: generic.id,
    chart: { ...spec.chart, name: `${spec.chart.name}-generic` },
    web: { ...spec.web, host: 'apps.example.org' },
    silenced: [],
    examples: [],
  }
}

/** Jupyter with the folders as claims, and a deploy form with every kind of field that a catalogue draws in its own way. */
function notebook(): ChartSpec {
  const empty = newSpec(generic, 'web-app')
  return {
    ...empty,
    chart: {
      ...empty.chart,
      name: 'notebook-generic',
      appVersion: '2025-03-14',
      description: 'Jupyter with a home folder of its own.',
      icon: { from: 'url', url: 'https://jupyter.org/assets/logos/rectanglelogo-greytext-orangebody-greymoons.svg' },
    },
    main: {
      image: { source: 'quay', repository: 'jupyter/base-notebook', tag: { from: 'fixed', tag: { deployValue: 'image.tag' } } },
      args: ['start-notebook.py', '--ServerApp.token='],
      ports: [{ name: 'http', port: 8888, service: {} }],
      env: [
        { from: 'text', name: 'NB_GREETING', value: { deployValue: 'greeting' } },
        { from: 'text', name: 'RESTARTABLE', value: { deployValue: 'restartable' } },
        { from: 'text', name: 'CULL_MINUTES', value: { deployValue: 'cull.minutes' } },
      ],
      mounts: [],
      resources: { size: { deployValue: 'size' }, requests: { ephemeralStorage: { deployValue: 'scratch' } } },
      probes: { readiness: { how: 'http', port: 8888, path: '/api' } },
    },
    volumes: [...chartType('web-app').defaults(generic).volumes],
    web: { how: 'own-url', port: 8888, host: { deployValue: 'host' }, websocket: true, basePath: { by: 'rewrite' } },
    deployValues: [
      { path: 'host', type: 'string', title: 'Host name', default: 'apps.example.org', required: true, group: 'Address' },
      {
        path: 'image.tag',
        type: 'choice',
        title: 'Version of Jupyter',
        default: '2025-03-14',
        choices: [{ value: '2025-03-14', label: 'newest' }, { value: '2024-12-09' }],
        group: 'Image',
      },
      {
        path: 'size',
        type: 'choice',
        title: 'Size of the notebook',
        default: 'small',
        choices: [
          { value: 'small', label: 'for a first look', cpu: '1', memory: '4Gi' },
          { value: 'medium', cpu: '2', memory: '8Gi' },
          { value: 'gpu', cpu: '4', memory: '16Gi', gpu: 1 },
        ],
        group: 'Resources',
      },
      {
        path: 'scratch',
        type: 'quantity',
        title: 'Scratch disk',
        default: '2Gi',
        minimum: 1,
        maximum: 20,
        step: 1,
        slider: { unit: 'Gi' },
        group: 'Resources',
      },
      { path: 'greeting', type: 'text', title: 'Greeting', description: 'Shown at the top.', default: 'Hello' },
      { path: 'restartable', type: 'boolean', title: 'End idle notebooks', default: true },
      {
        path: 'cull.minutes',
        type: 'integer',
        title: 'Minutes until they end',
        default: 60,
        minimum: 5,
        maximum: 600,
        step: 5,
        slider: { unit: '' },
        hiddenWhen: { path: 'restartable', value: false },
      },
    ],
  }
}

/** Charts for plain Kubernetes that tests generate, lint and install: the same generator, another platform. */
export const genericCharts: readonly ChartSpec[] = [moved('static-site'), moved('web-app-postgresql'), notebook()]
