import type { Pointer } from '@slipway/shared/base'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'

interface Line {
  /** The first that is filled in names the item. */
  readonly names: readonly Pointer[]
  /** What else tells it from the others. */
  readonly fact: Pointer
}

/** Lists whose items have so many fields that a step would not fit on a screen: each is one line until it is opened. */
const lines: Readonly<Record<string, Line>> = {
  deployValues: { names: ['/title', '/path'], fact: '/path' },
  examples: { names: ['/name'], fact: '/description' },
  sidecars: { names: ['/name'], fact: '/image/repository' },
  components: { names: ['/name'], fact: '/main/image/repository' },
  initContainers: { names: ['/name'], fact: '/image/repository' },
}

/** Whether the items of the list at this path are folded. */
export function isFolded(path: string): boolean {
  return path in lines
}

interface Props {
  readonly path: string
  readonly pointer: Pointer
  readonly number: number
  readonly children: ReactNode
}

/** An item folded to the line that says which it is. Going to one of its fields opens it. */
export function FoldedItem({ path, pointer, number, children }: Props) {
  const { t } = useTranslation()
  const [name, fact] = useDraftStore(
    useShallow(({ drawn: { document } }) => {
      const read = (at: Pointer) => textAt(document, `${pointer}${at}`)
      const line = lines[path]
      return [line?.names.map(read).find((it) => it !== '') ?? '', line === undefined ? '' : read(line.fact)] as const
    }),
  )
  return (
    <details className="item-fold">
      <summary>
        <span className="item-name">{name || t('list.item', { number })}</span>
        {fact !== name && <span className="item-fact">{fact}</span>}
      </summary>
      <div className="item-content">{children}</div>
    </details>
  )
}
