import { useEffect, useState } from 'react'
import { usePreviewText } from './use-preview-text.ts'

interface CopyButtonProps {
  /** What is copied, asked for when pressed. */
  readonly content: () => string
  /** What is copied, in words: 'Copy the manifest'. */
  readonly label: string
}

const shownForMs = 2000

export function CopyButton({ content, label }: CopyButtonProps) {
  const t = usePreviewText()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => setState('idle'), shownForMs)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () => {
    navigator.clipboard.writeText(content()).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <button type="button" className="pv-button pv-copy" aria-label={state === 'idle' ? label : t(`copy.${state}`)} onClick={copy}>
      <span aria-live="polite">{t(`copy.${state}`)}</span>
    </button>
  )
}
