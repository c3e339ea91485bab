import { findPreset, type Preset } from '../../shared/src/presets/index.ts'

/** The preset of that name; the figures name it, so it must be there. */
export function presetNamed(name: string): Preset {
  const preset = findPreset(name)
  if (preset === undefined) throw new Error(`There is no preset '${name}'.`)
  return preset
}
