import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, desktopContainer, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** A remote desktop with PyTorch. */
export const desktopPytorch: Preset = {
  name: 'desktop-pytorch',
  title: text('PyTorch desktop', 'Escritorio PyTorch'),
  description: text(
    'A remote desktop with Python, PyTorch and itk-snap, opened through Guacamole.',
    'Un escritorio remoto con Python, PyTorch e itk-snap, que se abre con Guacamole.',
  ),
  spec: {
    ...usual,
    type: 'desktop',
    chart: {
      ...about,
      name: 'desktop-pytorch',
      appVersion: '3.15',
      description: "A remote desktop with Python and PyTorch for work on CHAIMELEON's datasets.",
      icon: icon('desktop', '#b91c1c'),
      home: 'https://github.com/chaimeleon-eu',
      keywords: ['desktop', 'pytorch'],
    },
    main: desktopContainer('ubuntu-python-pytorch-desktop'),
    volumes: platformVolumes,
    deployValues: [datasetsList],
  },
}
