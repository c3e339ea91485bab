import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, desktopContainer, jupyterNotes, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** Jupyter with TensorFlow in a remote desktop. */
export const jupyterTensorflow: Preset = {
  name: 'jupyter-tensorflow',
  title: text('Jupyter with TensorFlow', 'Jupyter con TensorFlow'),
  description: text(
    'A remote desktop that opens Jupyter with TensorFlow in its browser.',
    'Un escritorio remoto que abre Jupyter con TensorFlow en su navegador.',
  ),
  spec: {
    ...usual,
    type: 'desktop',
    chart: {
      ...about,
      name: 'jupyter-tensorflow',
      appVersion: '3.16',
      description: "Jupyter notebooks with TensorFlow in a remote desktop, for work on CHAIMELEON's datasets.",
      icon: icon('notebook', '#c2410c'),
      home: 'https://github.com/chaimeleon-eu',
      keywords: ['jupyter', 'tensorflow'],
      notes: jupyterNotes,
    },
    main: desktopContainer('ubuntu-python-tensorflow-desktop-jupyter'),
    volumes: platformVolumes,
    deployValues: [datasetsList],
  },
}
