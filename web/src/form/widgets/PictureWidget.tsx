import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { pictureAddress, pictureTypes } from '../../draft/picture-address.ts'
import { setField } from '../../draft/set-field.ts'
import { pointerOfId } from '../pointers.ts'

const maxBytes = 512 * 1024

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** A picture from the person's disk, shown as the catalogue's card will show it. */
export function PictureWidget({ id, value }: WidgetProps) {
  const { t } = useTranslation()
  const icon = pointerOfId(id).replace(/\/base64$/, '')
  const fileName = useDraftStore((state) => textAt(state.document, `${icon}/fileName`))
  const [problem, setProblem] = useState('')
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const extension = file.name.split('.').at(-1)?.toLowerCase() ?? ''
    if (pictureTypes[extension] === undefined) setProblem(t('picture.kind'))
    else if (file.size > maxBytes) setProblem(t('picture.large'))
    else {
      setProblem('')
      setField(icon, { from: 'upload', fileName: `icon.${extension}`, base64: await base64Of(file) })
    }
  }
  const address = pictureAddress({ fileName, base64: value })
  return (
    <div className="picture">
      {address !== undefined && <img src={address} alt={t('picture.alt')} width="48" height="48" />}
      <label className="button file-button">
        {t('picture.choose')}
        <input
          id={id}
          type="file"
          accept=".png,.jpg,.jpeg,.svg,.webp"
          className="visually-hidden"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      {problem !== '' && (
        <p className="errors" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
