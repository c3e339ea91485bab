import { PRODUCT_NAME } from '@slipway/shared/base'
import { Mark } from '../../ui/Mark.tsx'

/** The designer's frame, painted while its code and the draft are fetched. */
export function DesignerLoading() {
  return (
    <div className="designer" aria-busy="true">
      <header className="top">
        <span className="brand">
          <Mark />
          <span className="brand-name">{PRODUCT_NAME}</span>
        </span>
      </header>
      <div className="work">
        <div className="rail" />
        <div className="form" />
        <div className="preview" />
      </div>
      <footer className="status" />
    </div>
  )
}
