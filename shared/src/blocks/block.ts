import type { z } from 'zod'
import type { Localized } from '#base'
import type { BlockContext, EnvContribution, VolumeContribution } from './contribution.ts'

/** The words of one form field; where labels are missing the form cannot be drawn, so `label` is required. */
export interface FieldWords {
  readonly label: Localized
  /** One short sentence in plain words, with an example. */
  readonly help?: Localized
  /** More, behind 'why?'. */
  readonly why?: Localized
  /** Shown in 'all options' only, unless it is filled in. */
  readonly advanced?: boolean
}

/** How a kind is offered in the form: data, drawn by the page. Key order is field order. */
export interface BlockForm {
  readonly title: Localized
  readonly summary: Localized
  readonly fields: Readonly<Record<string, FieldWords>>
}

/** What every kind of choice has; what it contributes to a chart is typed by its family (volumes, env, …). */
export interface Block<S> {
  /** Stored in specs: never renamed. */
  readonly kind: string
  readonly schema: z.ZodType<S>
  /** A new one, as the form adds it. */
  readonly initial: S
  readonly form: BlockForm
}

export interface VolumeBlock<S> extends Block<S> {
  contribute(it: S, ctx: BlockContext): VolumeContribution
}

export interface EnvBlock<S> extends Block<S> {
  contribute(it: S, ctx: BlockContext): EnvContribution
}
