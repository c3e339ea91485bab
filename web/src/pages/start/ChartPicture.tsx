import { valueAt } from '@slipway/shared/base'
import { type SpecDocument, textAt } from '../../draft/document.ts'
import { pictureAddress } from '../../draft/picture-address.ts'
import { isDrawnType, TypeIcon } from './TypeIcon.tsx'

/** The chart's own picture, or what kind of chart it is. Its name is next to it, so it says nothing itself. */
export function ChartPicture({ document }: { readonly document: SpecDocument }) {
  const address = pictureAddress(valueAt(document, '/chart/icon'))
  const type = textAt(document, '/type')
  return (
    <span className="chart-picture">
      {address !== undefined && <img src={address} alt="" width="32" height="32" />}
      {address === undefined && isDrawnType(type) && <TypeIcon type={type} />}
    </span>
  )
}
