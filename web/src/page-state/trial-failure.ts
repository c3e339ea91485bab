import type { PreviewState } from './preview-store.ts'

/**
 * Whether Helm refuses only the values that somebody tries in the deploy form. The chart itself is checked with its own
 * values: what it lacks is among the findings.
 */
export function isTrialFailure({ renderError, settings, findings }: Pick<PreviewState, 'renderError' | 'settings' | 'findings'>): boolean {
  return renderError?.kind === 'chart' && settings.valuesYaml !== null && !findings.some(({ rule }) => rule === 'helm-render')
}
