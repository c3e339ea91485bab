import { type Language, type Pointer, valueAt } from '@slipway/shared/base'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { type SpecDocument, textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { mountsOf } from '../../draft/volume-mounts.ts'
import { optionWords } from '../../text/field-words.ts'
import { useLanguage } from '../../text/language.ts'
import { MountPath } from '../MountPath.tsx'

interface Line {
  /** The first that is filled in names the item. */
  readonly names: readonly Pointer[]
  /** What else tells it from the others. */
  readonly fact: Pointer | ((document: SpecDocument, item: Pointer, language: Language) => string)
}

/** Of a volume: what it is, its size, and where it is seen. */
function volumeFact(document: SpecDocument, volume: Pointer, language: Language): string {
  const kind = optionWords('volumes', textAt(document, `${volume}/kind`))?.title[language] ?? ''
  const size = textAt(document, `${volume}/size`) || textAt(document, `${volume}/sizeLimit`)
  const own = textAt(document, `${volume}/mountPath`)
  const paths = own !== '' ? [own] : mountsOf(document, volume).map((mount) => textAt(document, `${mount}/path`))
  return [kind, size, ...paths].filter(Boolean).join(' · ')
}

function portFact(document: SpecDocument, port: Pointer): string {
  const number = valueAt(document, `${port}/port`)
  return typeof number === 'number' ? String(number) : ''
}

/** Lists whose items have so many fields that a step would not fit on a screen: each is one line until it is opened. */
const lines: Readonly<Record<string, Line>> = {
  deployValues: { names: ['/title', '/path'], fact: '/path' },
  examples: { names: ['/name'], fact: '/description' },
  sidecars: { names: ['/name'], fact: '/image/repository' },
  components: { names: ['/name'], fact: '/main/image/repository' },
  initContainers: { names: ['/name'], fact: '/image/repository' },
  volumes: { names: ['/name'], fact: volumeFact },
  'container.ports': { names: ['/name'], fact: portFact },
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
  const language = useLanguage()
  const [name, fact] = useDraftStore(
    useShallow(({ drawn: { document } }) => {
      const read = (at: Pointer) => textAt(document, `${pointer}${at}`)
      const line = lines[path]
      const fact = typeof line?.fact === 'function' ? line.fact(document, pointer, language) : line === undefined ? '' : read(line.fact)
      return [line?.names.map(read).find((it) => it !== '') ?? '', fact] as const
    }),
  )
  return (
    <details className="item-fold">
      <summary>
        <span className="item-name">{name || t('list.item', { number })}</span>
        {fact !== name && <span className="item-fact">{fact}</span>}
      </summary>
      <div className="item-content">
        {children}
        {path === 'volumes' && <MountPath volume={pointer} />}
      </div>
    </details>
  )
}
