import type { z } from 'zod'
import type { Localized } from '#base'
import type { BlockContext, EnvContribution, VolumeContribution } from './contribution.ts'

/** What a field is edited with, where its type does not say it: a quantity of bytes, an editor, a text that grows, a Secret's name. */
export type FieldWidget = 'memory' | 'code' | 'growing' | 'secret' | 'volume-name'

/** One form field, in words and as it is drawn; where labels are missing the form cannot be drawn, so `label` is required. */
export interface FieldWords {
  readonly label: Localized
  /** One short sentence in plain words, with an example. */
  readonly help?: Localized
  /** More, behind 'why?'. */
  readonly why?: Localized
  /** Shown in 'all options' only, unless it is filled in. */
  readonly advanced?: boolean
  readonly widget?: FieldWidget
}

/** How a kind is offered in the form: data, drawn by the page. Key order is field order. */
export interface BlockForm {
  readonly title: Localized
  readonly summary: Localized
  /** By the field's name; one inside a list has a dot: `files.content`. */
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
