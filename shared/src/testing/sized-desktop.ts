import { presets } from '#presets'
import type { ChartSpec } from '#spec'

const [starter] = presets
if (starter === undefined) throw new Error('No starter')

/** The first starter, asking the person who deploys for memory and CPU: a chart with limits, units and sliders. */
export const sizedDesktop: ChartSpec = {
  ...starter.spec,
  main: {
    ...starter.spec.main,
    resources: { requests: { memory: { deployValue: 'requests.memory' }, cpu: { deployValue: 'requests.cpu' } } },
  },
  deployValues: [
    ...starter.spec.deployValues,
    {
      path: 'requests.memory',
      type: 'quantity',
      title: 'Memory',
      description: 'How much memory the desktop gets.',
      default: '4Gi',
      minimum: 1,
      maximum: 16,
      slider: { unit: 'Gi' },
    },
    {
      path: 'requests.cpu',
      type: 'quantity',
      title: 'CPU cores',
      description: 'How many processor cores the desktop gets.',
      default: '1',
      minimum: 1,
      maximum: 8,
      slider: {},
    },
  ],
}
