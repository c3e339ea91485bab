import type { Publication } from '@slipway/shared/publish'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { publishedArchive } from '../../api/published-archive.ts'
import { showToast } from '../../ui/toasts.ts'

function Command({ command }: { readonly command: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(command).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="command">
      <code>{command}</code>
      <button
        type="button"
        className="button small"
        aria-label={copied ? t('publish.copied') : t('publish.copyOf', { command })}
        onClick={copy}
      >
        {copied ? t('publish.copied') : t('publish.copy')}
      </button>
    </div>
  )
}

/** The one page that every chart repository has. */
function indexOf(repository: string): string {
  return `${repository.replace(/\/$/, '')}/index.yaml`
}

/** What is published, and the commands to use it. */
export function Published({ publication, onClose }: { readonly publication: Publication; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { name, version } = publication
  const view = async () => {
    const archive = await publishedArchive(name, version)
    if (archive === undefined) return showToast({ message: t('publish.notViewable') })
    const { openFile } = await import('../opening/open-file.ts')
    onClose()
    await openFile(new File([new Uint8Array(archive)], `${name}-${version}.tgz`))
  }
  return (
    <section aria-live="polite">
      <p className="verdict ok">{t('publish.done', { name: publication.name, version: publication.version })}</p>
      {publication.droppedVersions.length > 0 && <p>{t('publish.dropped', { versions: publication.droppedVersions.join(', ') })}</p>}
      <p className="help">{t('publish.use')}</p>
      <div className="commands">
        {publication.commands.map((command) => (
          <Command key={command} command={command} />
        ))}
      </div>
      {publication.platformCommands.length > 0 && (
        <details>
          <summary>{t('publish.platform')}</summary>
          <p className="help">{t('publish.platformHelp')}</p>
          <div className="commands">
            {publication.platformCommands.map((command) => (
              <Command key={command} command={command} />
            ))}
          </div>
        </details>
      )}
      <p className="help digest">{t('publish.digest', { digest: publication.digest })}</p>
      <div className="dialog-actions">
        <button type="button" className="button primary" onClick={() => void view()}>
          {t('publish.view')}
        </button>
        <a className="button" href={indexOf(publication.repository.url)} target="_blank" rel="noreferrer">
          {t('publish.index', { where: publication.repository.title })}
        </a>
        <button type="button" className="button" onClick={onClose}>
          {t('publish.close')}
        </button>
      </div>
    </section>
  )
}
