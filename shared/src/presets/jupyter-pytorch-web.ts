import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, desktopContainer, jupyterNotes, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** Jupyter with PyTorch as a web application inside the workstation. */
export const jupyterPytorchWeb: Preset = {
  name: 'jupyter-pytorch-web',
  title: text('Jupyter with PyTorch (web app)', 'Jupyter con PyTorch (aplicación web)'),
  description: text(
    "Jupyter with PyTorch, opened by the workstation's own browser.",
    'Jupyter con PyTorch, que abre el navegador de la propia estación de trabajo.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'jupyter-pytorch-web',
      appVersion: '3.15',
      description: "Jupyter notebooks with PyTorch, opened by the workstation's own browser.",
      icon: icon('notebook', '#be185d'),
      home: 'https://github.com/chaimeleon-eu',
      keywords: ['jupyter', 'pytorch'],
      notes: jupyterNotes,
    },
    main: desktopContainer('ubuntu-python-pytorch-desktop-jupyter'),
    volumes: platformVolumes,
    deployValues: [datasetsList],
  },
}
