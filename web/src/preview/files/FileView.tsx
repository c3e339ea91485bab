import { useMemo } from 'react'
import { pictureAddress } from '../../draft/picture-address.ts'
import { setField } from '../../draft/set-field.ts'
import { languageOf } from '../../editor/language-of.ts'
import { useFaults } from '../../editor/use-faults.ts'
import { wordsOfChart } from '../../editor/words-of-chart.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { late } from '../../ui/late.ts'
import { CopyButton } from '../common/CopyButton.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { WaitingText } from '../common/WaitingText.tsx'
import { OwnFileBar } from './OwnFileBar.tsx'
import type { OwnFile } from './own-files.ts'

const CodeEditor = late(() => import('../../editor/CodeEditor.tsx').then((module) => module.default))

interface FileViewProps {
  readonly path: string
  readonly own: OwnFile | undefined
  readonly onMoved: (path: string) => void
}

/** One file: a picture, text to read, or an own file to edit with what Helm says of it underlined. */
export function FileView({ path, own, onMoved }: FileViewProps) {
  const t = usePreviewText()
  const generated = usePreviewStore((state) => state.generated)
  const target = usePreviewStore((state) => state.lineTarget)
  const faults = useFaults(path)
  const words = useMemo(() => wordsOfChart(generated?.files ?? {}), [generated])
  const picture = generated?.binaries[path]
  if (picture !== undefined) return <Picture path={path} base64={picture} />
  const text = own?.content ?? generated?.files[path] ?? ''
  const edit = own === undefined ? undefined : (content: string) => setField(`/extraFiles/${own.index}/content`, content)
  return (
    <section className="fl-view" aria-label={path}>
      <div className="pv-bar">
        {own === undefined ? <span className="pv-source">{path}</span> : <OwnFileBar file={own} onMoved={onMoved} />}
        <span className="pv-grow" />
        <CopyButton content={() => text} label={t('copy.what', { what: path })} />
      </div>
      {own === undefined ? <p className="pv-muted fl-hint">{t('files.generated')}</p> : null}
      <LatePart fallback={<WaitingText label={path} text={text} />}>
        <CodeEditor
          key={path}
          label={path}
          language={languageOf(path)}
          text={text}
          faults={faults}
          words={words}
          target={target?.file === path ? target : null}
          {...(edit === undefined ? {} : { onChange: edit })}
        />
      </LatePart>
    </section>
  )
}

function Picture({ path, base64 }: { readonly path: string; readonly base64: string }) {
  const t = usePreviewText()
  const address = pictureAddress({ fileName: path.toLowerCase(), base64 })
  return (
    <section className="fl-view" aria-label={path}>
      <div className="pv-bar">
        <span className="pv-source">{path}</span>
      </div>
      {address === undefined ? (
        <p className="pv-muted fl-hint">{t('files.binary')}</p>
      ) : (
        <img className="fl-picture" src={address} alt={t('files.picture', { path })} />
      )}
    </section>
  )
}
