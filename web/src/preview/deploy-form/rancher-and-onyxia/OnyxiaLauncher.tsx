import { onyxiaEdit, onyxiaShown, onyxiaValues, readOnyxiaForm } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { EmptyState } from '../../common/EmptyState.tsx'
import { usePreviewText } from '../../common/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { OnyxiaNodes } from './OnyxiaNodes.tsx'

/** The form that Onyxia's launcher makes from the values schema; or why it makes none, which one field is enough for. */
export function OnyxiaLauncher({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const { schema, defaults, values, setAt } = deploy
  const opened = useMemo(() => onyxiaValues(schema, defaults), [schema, defaults])
  const shown = opened.ok ? onyxiaShown(opened.value, defaults, values) : {}
  const form = opened.ok ? readOnyxiaForm(schema, shown) : opened
  // Without a schema Onyxia has nothing to draw, which is not an error.
  if (Object.keys(schema).length === 0) return <EmptyState title={t('deployForm.noRows')} />
  if (!form.ok) {
    return <EmptyState title={t('deployForm.onyxiaFails')}>{t('deployForm.onyxiaSays', { ...form.error })}</EmptyState>
  }
  const change = (at: readonly (string | number)[], typed: unknown) => {
    const { path, value } = onyxiaEdit(shown, at, typed)
    setAt(path, value)
  }
  if (form.value.length === 0) return <EmptyState title={t('deployForm.noRows')} />
  return (
    <div className="df-form">
      <OnyxiaNodes nodes={form.value} schema={schema} values={shown} onChange={change} />
    </div>
  )
}
