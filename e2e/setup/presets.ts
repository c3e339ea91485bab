import { findPreset, type Preset } from '@slipway/shared/presets'

/** The preset of that name; a journey that asks for another is wrong. */
export function presetNamed(name: string): Preset {
  const found = findPreset(name)
  if (found === undefined) throw new Error(`There is no preset '${name}'.`)
  return found
}
