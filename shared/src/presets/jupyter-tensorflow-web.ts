import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, desktopContainer, jupyterNotes, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** Jupyter with TensorFlow as a web application inside the workstation. */
export const jupyterTensorflowWeb: Preset = {
  name: 'jupyter-tensorflow-web',
  title: text('Jupyter with TensorFlow (web app)', 'Jupyter con TensorFlow (aplicación web)'),
  description: text(
    "Jupyter with TensorFlow, opened by the workstation's own browser.",
    'Jupyter con TensorFlow, que abre el navegador de la propia estación de trabajo.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'jupyter-tensorflow-web',
      appVersion: '3.16',
      description: "Jupyter notebooks with TensorFlow, opened by the workstation's own browser.",
      icon: icon('notebook', '#a16207'),
      home: 'https://github.com/chaimeleon-eu',
      keywords: ['jupyter', 'tensorflow'],
      notes: jupyterNotes,
    },
    main: desktopContainer('ubuntu-python-tensorflow-desktop-jupyter'),
    volumes: platformVolumes,
    deployValues: [datasetsList],
  },
}
