import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, desktopContainer, jupyterNotes, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** Jupyter with PyTorch in a remote desktop. */
export const jupyterPytorch: Preset = {
  name: 'jupyter-pytorch',
  title: text('Jupyter with PyTorch', 'Jupyter con PyTorch'),
  description: text(
    'A remote desktop that opens Jupyter with PyTorch in its browser.',
    'Un escritorio remoto que abre Jupyter con PyTorch en su navegador.',
  ),
  spec: {
    ...usual,
    type: 'desktop',
    chart: {
      ...about,
      name: 'jupyter-pytorch',
      appVersion: '3.15',
      description: "Jupyter notebooks with PyTorch in a remote desktop, for work on CHAIMELEON's datasets.",
      icon: icon('notebook', '#b91c1c'),
      home: 'https://github.com/chaimeleon-eu',
      keywords: ['jupyter', 'pytorch'],
      notes: jupyterNotes,
    },
    main: desktopContainer('ubuntu-python-pytorch-desktop-jupyter'),
    volumes: platformVolumes,
    deployValues: [datasetsList],
  },
}
