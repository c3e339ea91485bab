import type { Pointer } from '@slipway/shared/base'
import { useEffect, useState } from 'react'
import { useParams, useSearchParams } from 'wouter'
import { loadDraft } from '../../draft/autosave.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { isStepId } from '../../draft/steps.ts'
import { NotFound } from '../not-found/NotFound.tsx'
import { Designer } from './Designer.tsx'
import { DesignerLoading } from './DesignerLoading.tsx'

/** Opens the draft that the address names; the step and the field in it come from the address too. */
export function DesignerRoute() {
  const { draftId = '', step } = useParams<{ draftId: string; step?: string }>()
  const [search] = useSearchParams()
  const field: Pointer | null = search.get('field')
  const openId = useDraftStore((state) => state.draftId)
  const [missing, setMissing] = useState(false)

  // NOTE what follows the form is fetched once that is on its way.
  useEffect(() => void import('../../pipeline/page-pipeline.ts').then(({ startPagePipeline }) => startPagePipeline()), [])

  useEffect(() => {
    let current = true
    setMissing(false)
    if (useDraftStore.getState().draftId !== draftId) void loadDraft(draftId).then((found) => current && setMissing(!found))
    return () => {
      current = false
    }
  }, [draftId])

  useEffect(() => {
    const { selected, selectField } = useDraftStore.getState()
    if (openId === draftId && field !== null && selected?.pointer !== field) selectField(field)
  }, [openId, draftId, field])

  if (missing) return <NotFound missing="draft" />
  if (openId !== draftId) return <DesignerLoading />
  return <Designer step={isStepId(step) ? step : 'type'} />
}
