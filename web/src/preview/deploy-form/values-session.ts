import { changedValues, parseValues, printedValues, removeValue, setValue } from '@slipway/shared/deploy-forms'
import { DATASETS_VALUE } from '@slipway/shared/generate'
import { asksForDatasets } from '@slipway/shared/render'
import { splitDatasets } from '../../page-state/datasets.ts'
import { type PreviewState, usePreviewStore } from '../../page-state/preview-store.ts'

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

/** A values text with the datasets that the preview pretends to be given, as a dataset's page fills them in; none: as it is. */
export function withChosenDatasets(text: string, datasets: readonly string[]): string {
  return datasets.length > 0 ? writeDatasets(text, datasets) : text
}

function writeDatasets(text: string, datasets: readonly string[]): string {
  return asksForDatasets({ files: { 'values.yaml': text } }) ? setValue(text, [DATASETS_VALUE], datasets.join(',')) : text
}

/** Takes a person's values, and shows the datasets in them also where the preview's user is chosen. */
export function takeValues(text: string, packageText: string): void {
  const { settings, setSettings } = usePreviewStore.getState()
  const read = parseValues(text)
  const list = read.ok ? read.value[DATASETS_VALUE] : undefined
  setSettings({
    valuesYaml: text === packageText ? null : text,
    datasets: typeof list === 'string' ? splitDatasets(list) : settings.datasets,
  })
}

let lastPackage = usePreviewStore.getState().generated?.files['values.yaml']

/** Keeps a person's values in step with the designer for as long as the page lives, also while another panel is open. */
export const stopFollowing = usePreviewStore.subscribe((state, previous) => {
  followDatasets(state, previous)
  const now = state.generated?.files['values.yaml']
  if (now === undefined || now === lastPackage) return
  const before = lastPackage
  lastPackage = now
  const { valuesYaml } = state.settings
  if (before === undefined || valuesYaml === null) return
  state.setValuesYaml(rebaseValues(before, now, valuesYaml))
})

// Datasets that are chosen for the preview are written into a person's values, which would hide them otherwise.
function followDatasets({ settings, setValuesYaml }: PreviewState, { settings: before }: PreviewState): void {
  const { datasets, valuesYaml } = settings
  if (valuesYaml === null || valuesYaml !== before.valuesYaml || datasets.join() === before.datasets.join()) return
  const written = writeDatasets(valuesYaml, datasets)
  if (written !== valuesYaml) setValuesYaml(written)
}
