import { PRODUCT_NAME } from '@slipway/shared/base'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SpecDocument } from '../../draft/document.ts'
import { firstDocument, startDraft } from '../../draft/start-draft.ts'
import { LateAppMenu } from '../../features/app-menu/LateAppMenu.tsx'
import { openFile } from '../../features/opening/open-file.ts'
import { Mark } from '../../ui/Mark.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Drafts } from './Drafts.tsx'
import { Starters } from './Starters.tsx'
import { TypeIcon } from './TypeIcon.tsx'

const types = ['desktop', 'web-app', 'batch-job'] as const

/** Opens documents as new drafts: chosen, dropped, or held by the address. */
function useOpening() {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const open = async (document: SpecDocument) => navigate(await startDraft(document))
  const openChosen = async (file: File | undefined) => {
    const address = file === undefined ? undefined : await openFile(file)
    if (address !== undefined) navigate(address)
  }
  useEffect(() => {
    const { hash } = location
    if (!hash.startsWith('#spec=')) return
    // NOTE taken once: when the language arrives this runs again, and would make a second draft.
    history.replaceState(history.state, '', location.pathname)
    void import('../../draft/share-link.ts').then(async ({ readShareLink }) => {
      const shared = readShareLink(hash)
      if (shared === undefined) showToast({ message: t('start.brokenLink') })
      else navigate(await startDraft(shared), { replace: true })
    })
  }, [navigate, t])
  return { open, openChosen }
}

/** The first page: what to build, starters, own drafts, a file. */
export function StartPage() {
  const { t } = useTranslation()
  const { open, openChosen } = useOpening()
  useEffect(() => {
    document.title = PRODUCT_NAME
  }, [])
  return (
    <div className="start">
      <header className="top">
        <span className="brand">
          <Mark />
          <span className="brand-name">{PRODUCT_NAME}</span>
        </span>
        <span className="grow" />
        <LateAppMenu />
      </header>
      <main className="start-main">
        <h1>{t('start.title')}</h1>
        <p className="lead">{t('start.lead')}</p>
        <section aria-labelledby="scratch">
          <h2 id="scratch">{t('start.scratch')}</h2>
          <div className="choices">
            {types.map((type) => (
              <button key={type} type="button" className="choice" onClick={() => void open(firstDocument(type))}>
                <TypeIcon type={type} />
                <span className="choice-title">{t(`types.${type}.choice`)}</span>
                <span className="choice-text">{t(`types.${type}.text`)}</span>
              </button>
            ))}
          </div>
        </section>
        <Drafts />
        <Starters open={(document) => void open(document)} />
        <section className="open-file" aria-labelledby="open-file">
          <h2 id="open-file">{t('start.open')}</h2>
          <p className="help">{t('start.openHelp')}</p>
          <label className="button file-button">
            {t('start.choose')}
            <input
              type="file"
              accept=".yaml,.yml,.json,.zip,.tgz,.gz"
              className="visually-hidden"
              onChange={(event) => {
                void openChosen(event.target.files?.[0])
                // NOTE the same file again, fixed meanwhile, is news too.
                event.target.value = ''
              }}
            />
          </label>
        </section>
      </main>
    </div>
  )
}
