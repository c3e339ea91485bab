import type { WidgetProps } from '@rjsf/utils'
import { BaseInput } from './BaseInput.tsx'

/** A time zone, with all that the browser knows to choose from. */
export function TimeZoneWidget(props: WidgetProps) {
  const list = `${props.id}__zones`
  return (
    <>
      <BaseInput {...props} list={list} />
      <datalist id={list}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}
