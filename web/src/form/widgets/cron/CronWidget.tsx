import './cron.css'
import type { WidgetProps } from '@rjsf/utils'
import { LatePart } from '../../../late/LatePart.tsx'
import { late } from '../../../ui/late.ts'
import { BaseInput } from '../BaseInput.tsx'

/** Fetched with the first schedule on the screen: few charts have one. */
const CronMore = late(() => import('./CronMore.tsx').then((module) => module.default))

/** A schedule: the expression itself, usual ones, its parts, what it means and when it is due. */
export function CronWidget(props: WidgetProps) {
  return (
    <div className="cron">
      <BaseInput {...props} />
      <LatePart fallback={<div className="cron-more" />}>
        <CronMore id={props.id} />
      </LatePart>
    </div>
  )
}
