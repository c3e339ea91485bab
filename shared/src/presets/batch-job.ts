import { text } from '#base'
import { datasetsList } from '#blocks'
import { about, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

const script = `import os
import torch

print("GPU:", torch.cuda.is_available())
for name in sorted(os.listdir("/home/chaimeleon/datasets")):
    print("dataset", name)
`

/** A training that runs to its end on a GPU. */
export const batchJob: Preset = {
  name: 'batch-job',
  title: text('Batch job on a GPU', 'Trabajo por lotes en GPU'),
  description: text(
    'A Python script with PyTorch that runs once on a GPU.',
    'Un script de Python con PyTorch que se ejecuta una vez en una GPU.',
  ),
  spec: {
    ...usual,
    type: 'batch-job',
    chart: {
      ...about,
      name: 'pytorch-job',
      appVersion: '2.4.1-cuda12.4-cudnn9-runtime',
      description: "A training with PyTorch on CHAIMELEON's datasets.",
      icon: icon('run', '#9a3412'),
      home: 'https://pytorch.org',
      keywords: ['job', 'gpu', 'pytorch'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'pytorch/pytorch', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      command: ['python', '/scripts/train.py'],
      ports: [],
      env: [
        { from: 'text', name: 'DATASETS_LIST', value: { deployValue: 'datasets_list' } },
        { from: 'text', name: 'EPOCHS', value: { deployValue: 'training.epochs' } },
      ],
      mounts: [
        { volume: 'scripts', path: '/scripts', readOnly: true },
        { volume: 'memory', path: '/dev/shm' },
      ],
    },
    volumes: [
      ...platformVolumes,
      { kind: 'config-files', name: 'scripts', files: [{ name: 'train.py', content: script }] },
      { kind: 'empty-dir', name: 'memory', medium: 'memory', sizeLimit: '4Gi' },
    ],
    examples: [
      {
        name: 'one-epoch',
        description: 'A short run, to see whether the script works.',
        values: 'training:\n  epochs: 1\n',
        expects: [{ kind: 'Job', contains: 'value: "1"' }],
      },
    ],
    job: { flavor: 'medium-gpu', backoffLimit: 0, ttlSecondsAfterFinished: 604_800 },
    deployValues: [
      datasetsList,
      {
        path: 'training.epochs',
        type: 'integer',
        title: 'Epochs',
        description: 'How often the training goes through the data.',
        default: 10,
        minimum: 1,
        maximum: 1000,
        slider: {},
      },
    ],
  },
}
