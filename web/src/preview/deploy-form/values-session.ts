import { changedValues, parseValues, printedValues, removeValue, setValue } from '@slipway/shared/catalogue'
import { usePreviewStore } from '../../state/preview-store.ts'

/** The package's values as the printer of the deploy form writes them; empty while nothing is generated. */
export function packagedValues(valuesFile: string | undefined): string {
  return valuesFile === undefined ? '' : printedValues(valuesFile)
}

/**
 * A person's values after the package's own changed: her changes on the new text, so that new values and comments arrive
 * and nothing that she set is lost. A text that cannot be read stays as it is.
 */
export function rebaseValues(oldPackage: string, newPackage: string, current: string): string | null {
  const before = parseValues(oldPackage)
  const after = parseValues(current)
  if (!before.ok || !after.ok) return current
  const changes = changedValues(before.value, after.value)
  if (changes.length === 0) return null
  return changes.reduce(
    (text, { path, value }) => (value === undefined ? removeValue(text, path) : setValue(text, path, value)),
    packagedValues(newPackage),
  )
}

let lastPackage = usePreviewStore.getState().generated?.files['values.yaml']

/** Keeps a person's values in step with the designer for as long as the page lives, also while another panel is open. */
export const stopFollowing = usePreviewStore.subscribe((state) => {
  const now = state.generated?.files['values.yaml']
  if (now === undefined || now === lastPackage) return
  const before = lastPackage
  lastPackage = now
  const { valuesYaml } = state.settings
  if (before === undefined || valuesYaml === null) return
  state.setValuesYaml(rebaseValues(before, now, valuesYaml))
})
