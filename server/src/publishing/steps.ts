import type { Problem, Result } from '@slipway/shared/base'
import type { PublicationStep } from '@slipway/shared/publish'

/** Hears that a step of a publication began and how it ended. */
export type TellStep = (step: PublicationStep, state: 'started' | 'done' | 'failed') => void

/** Runs a step and tells how it went. */
export async function runStep<T>(
  tell: TellStep | undefined,
  step: PublicationStep,
  run: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  tell?.(step, 'started')
  const result = await run()
  tell?.(step, result.ok ? 'done' : 'failed')
  return result
}
