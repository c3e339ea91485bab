import { useTranslation } from 'react-i18next'
import { LatePopover } from '../../late/LatePopover.tsx'
import { late } from '../../ui/late.ts'
import type { MenuDialog } from './AppMenu.tsx'

const fetchMenu = () => import('./AppMenu.tsx').then((module) => module.AppMenu)
const AppMenu = late(fetchMenu)

interface Props {
  /** Opens one of the designer's dialogs; absent where no draft is open. */
  readonly onOpen?: (dialog: MenuDialog) => void
}

/** The way to the page's menu. */
export function LateAppMenu(props: Props) {
  const { t } = useTranslation()
  return (
    <LatePopover
      className="icon-button"
      aria-label={t(props.onOpen === undefined ? 'menu.label' : 'menu.labelOfDraft')}
      opens="menu"
      fetch={fetchMenu}
      popover={(popover) => <AppMenu {...popover} {...props} />}
    >
      ☰
    </LatePopover>
  )
}
