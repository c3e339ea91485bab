import { type Pointer, valueAt } from '@slipway/shared/base'
import { isDeployValueRef } from '@slipway/shared/blocks'
import type { TFunction } from 'i18next'
import { listAt, type SpecDocument, textAt } from '../draft/document.ts'
import type { StepId } from '../draft/steps.ts'
import { describeQuantity } from './quantity.ts'

const amounts = ['memory', 'cpu'] as const

/** The amounts that are fixed, then what the person who deploys sets. */
function resources(document: SpecDocument, t: TFunction): string {
  const parts: string[] = []
  const byUser: string[] = []
  for (const key of amounts) {
    const asked = valueAt(document, `/main/resources/requests/${key}`) ?? valueAt(document, `/main/resources/limits/${key}`)
    if (isDeployValueRef(asked)) byUser.push(t(`summary.${key}`))
    else if (typeof asked === 'string') parts.push(describeQuantity(asked, key, t))
  }
  const gpu = valueAt(document, '/main/resources/gpu')
  if (typeof gpu === 'number' && gpu > 0) parts.push(t('summary.gpu', { count: gpu }))
  if (isDeployValueRef(gpu)) byUser.push(t('summary.gpuName'))
  if (byUser.length > 0) parts.push(t('summary.byUser', { what: byUser.join(', ') }))
  return parts.join(' · ') || t('summary.resourcesNone')
}

function access(document: SpecDocument, t: TFunction): string {
  const type = textAt(document, '/type')
  if (type === 'batch-job') return t('summary.accessNone')
  return type === 'web-app' && textAt(document, '/web/how') === 'own-url' ? t('summary.accessUrl') : t('summary.accessGuacamole')
}

/** What each step's line is made of. */
const parts: Readonly<Record<StepId, readonly Pointer[]>> = {
  type: ['/type'],
  image: ['/main/image/repository'],
  resources: ['/main/resources'],
  data: ['/volumes'],
  access: ['/type', '/web/how'],
  components: ['/components'],
  decides: ['/deployValues'],
  about: ['/chart/name', '/chart/version'],
  check: [],
}

/** `summarise` for one step of a document that changes often: recomputed only when a part of the step did. */
export function stepSummary(step: StepId, t: TFunction): (document: SpecDocument) => string {
  let seen: readonly unknown[] | undefined
  let summary = ''
  return (document) => {
    const now = parts[step].map((pointer) => valueAt(document, pointer))
    if (seen === undefined || now.some((part, at) => part !== seen?.[at])) summary = summarise(step, document, t)
    seen = now
    return summary
  }
}

/** One short line of what a step holds, from what was typed. */
export function summarise(step: StepId, document: SpecDocument, t: TFunction): string {
  switch (step) {
    case 'type':
      return t(`types.${textAt(document, '/type')}.title`, { defaultValue: '' })
    case 'image':
      return textAt(document, '/main/image/repository') || t('summary.imageNone')
    case 'resources':
      return resources(document, t)
    case 'data':
      return t('summary.folders', { count: listAt(document, '/volumes').length })
    case 'access':
      return access(document, t)
    case 'components':
      return listAt(document, '/components')
        .map((it) => textAt(it, '/name'))
        .filter(Boolean)
        .join(', ')
    case 'decides':
      return t('summary.questions', { count: listAt(document, '/deployValues').length })
    case 'about':
      return [textAt(document, '/chart/name'), textAt(document, '/chart/version')].filter(Boolean).join(' ') || t('summary.aboutNone')
    case 'check':
      return ''
  }
}
