import './cron.css'
import type { WidgetProps } from '@rjsf/utils'
import { lazy, Suspense } from 'react'
import { BaseInput } from '../BaseInput.tsx'

/** Fetched with the first schedule on the screen: few charts have one. */
const CronMore = lazy(() => import('./CronMore.tsx'))

/** A schedule: the expression itself, usual ones, its parts, what it means and when it is due. */
export function CronWidget(props: WidgetProps) {
  return (
    <div className="cron">
      <BaseInput {...props} />
      <Suspense fallback={<div className="cron-more" />}>
        <CronMore id={props.id} />
      </Suspense>
    </div>
  )
}
