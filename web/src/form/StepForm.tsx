import type { StepId } from '../state/steps.ts'

export function StepForm({ step }: { readonly step: StepId }) {
  return <div data-step={step} />
}
