// Starters, as data.
// In: nothing. Out: chart specs that are valid and free of errors.
// Never: code.
import { batchJob } from './batch-job.ts'
import { desktopPytorch } from './desktop-pytorch.ts'
import { desktopTensorflow } from './desktop-tensorflow.ts'
import { jupyterPytorch } from './jupyter-pytorch.ts'
import { jupyterPytorchWeb } from './jupyter-pytorch-web.ts'
import { jupyterTensorflow } from './jupyter-tensorflow.ts'
import { jupyterTensorflowWeb } from './jupyter-tensorflow-web.ts'
import type { Preset } from './preset.ts'
import { rstudio } from './rstudio.ts'
import { staticSite } from './static-site.ts'
import { superset } from './superset.ts'
import { vscode } from './vscode.ts'
import { webAppPostgresql } from './web-app-postgresql.ts'

export type { Preset } from './preset.ts'

/** Every preset, in the order of the gallery. */
export const presets: readonly Preset[] = [
  desktopTensorflow,
  desktopPytorch,
  jupyterTensorflow,
  jupyterPytorch,
  jupyterTensorflowWeb,
  jupyterPytorchWeb,
  rstudio,
  vscode,
  webAppPostgresql,
  superset,
  staticSite,
  batchJob,
]

/** The preset of that name, or undefined. */
export function findPreset(name: string): Preset | undefined {
  return presets.find((preset) => preset.name === name)
}
