import type { WidgetProps } from '@rjsf/utils'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { withVolumeName } from '../../draft/volume-mounts.ts'
import { pointerOfId } from '../pointers.ts'
import { describedBy } from './basic-widgets.tsx'

/** The name of a volume; what mounts it follows. */
export function VolumeNameWidget(props: WidgetProps) {
  const pointer = pointerOfId(props.id)
  const name = useDraftStore((state) => textAt(state.document, pointer))
  const type = (typed: string) => {
    useDraftStore.getState().edit((document) => withVolumeName(document, pointer.slice(0, -'/name'.length), typed), { field: pointer })
  }
  return (
    <input
      id={props.id}
      className="input"
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={name}
      {...describedBy(props)}
      onChange={(event) => type(event.target.value)}
    />
  )
}
