import type { Publication } from '@slipway/shared/publish'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long command is scrolled by keyboard */}
      <code tabIndex={0}>{command}</code>
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
        <a className="button" href={indexOf(publication.repository.url)} target="_blank" rel="noreferrer">
          {t('publish.index', { where: publication.repository.title })}
        </a>
        <button type="button" className="button primary" onClick={onClose}>
          {t('publish.close')}
        </button>
      </div>
    </section>
  )
}
