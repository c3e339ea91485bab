// Ready charts to start from, as data.
// In: nothing. Out: chart specs that are valid and free of errors.
// Never: code.
import { desktopTensorflow } from './desktop-tensorflow.ts'
import type { Preset } from './preset.ts'

export type { Preset } from './preset.ts'

/** Every preset, in the order of the gallery. */
export const presets: readonly Preset[] = [desktopTensorflow]

/** The preset of that name, or undefined. */
export function findPreset(name: string): Preset | undefined {
  return presets.find((preset) => preset.name === name)
}
