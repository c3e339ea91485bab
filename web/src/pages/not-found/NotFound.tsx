import { PRODUCT_NAME } from '@slipway/shared/base'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { textAt } from '../../draft/document.ts'
import { readDrafts, type StoredDraft } from '../../draft/drafts.ts'
import { LateAppMenu } from '../../features/app-menu/LateAppMenu.tsx'
import { ruleAddress } from '../../page-state/navigation.ts'
import { relativeTime } from '../../text/relative-time.ts'
import { Mark } from '../../ui/Mark.tsx'
import './not-found.css'

const mostDrafts = 5

/** The drafts that somebody may have been looking for: the last changed ones. */
function useLastDrafts(): readonly StoredDraft[] {
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>([])
  // NOTE where the browser's storage refuses, the other ways back are still there.
  useEffect(
    () =>
      void readDrafts().then(
        (all) => setDrafts(all.slice(0, mostDrafts)),
        () => undefined,
      ),
    [],
  )
  return drafts
}

function LastDrafts() {
  const { t, i18n } = useTranslation()
  const drafts = useLastDrafts()
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="last-drafts">
      <h2 id="last-drafts">{t('start.drafts')}</h2>
      <ul className="not-found-drafts">
        {drafts.map(({ id, document, savedAt }) => (
          <li key={id}>
            <Link href={`/design/${id}/type`}>{textAt(document, '/chart/name') || t('draft.unnamed')}</Link>
            <span className="muted">{textAt(document, '/chart/version')}</span>
            <time className="muted" dateTime={new Date(savedAt).toISOString()}>
              {relativeTime(savedAt, Date.now(), i18n.language)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Nothing is at this address: says what is missing, and leads back. */
export function NotFound({ missing }: { readonly missing: 'page' | 'draft' | 'chart' }) {
  const { t } = useTranslation()
  const title = t(`notFound.${missing}.title`)
  useEffect(() => {
    document.title = `${title} · ${PRODUCT_NAME}`
  }, [title])
  return (
    <div className="not-found">
      <header className="top">
        <Link href="/" className="brand" aria-label={t('top.toStart', { product: PRODUCT_NAME })}>
          <Mark />
          <span className="brand-name">{PRODUCT_NAME}</span>
        </Link>
        <span className="grow" />
        <LateAppMenu />
      </header>
      <main className="empty-page">
        <h1>{title}</h1>
        <p>{t(`notFound.${missing}.why`)}</p>
        {missing === 'page' && <code className="not-found-address">{decodedAddress()}</code>}
        <nav className="not-found-ways" aria-label={t('notFound.ways')}>
          <Link href="/" className="button primary">
            {t('notFound.toStart')}
          </Link>
          <Link href={ruleAddress()} className="button">
            {t('menu.rules')}
          </Link>
        </nav>
        <LastDrafts />
      </main>
    </div>
  )
}

/** The address as a person would write it; as it is where it cannot be read. */
function decodedAddress(): string {
  try {
    return decodeURI(location.pathname)
  } catch {
    return location.pathname
  }
}
