import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reloadWhenSaved } from './tell-not-fetched.ts'
import { type WhyNotFetched, whyNotFetched } from './why-not-fetched.ts'

/** In the place of a part of the page that could not be fetched: why, and the way on. */
export function NotFetched({ again }: { readonly again: () => void }) {
  const { t } = useTranslation()
  const [why, setWhy] = useState<WhyNotFetched | null>(null)
  useEffect(() => {
    let current = true
    void whyNotFetched().then((found) => current && setWhy(found))
    return () => {
      current = false
    }
  }, [])
  return (
    <div className="not-fetched" role="status" aria-busy={why === null}>
      {why !== null && (
        <>
          <p>{t(`offline.notFetched.${why}`)}</p>
          <button type="button" className="button" onClick={why === 'newVersion' ? reloadWhenSaved : again}>
            {t(why === 'newVersion' ? 'offline.reload' : 'offline.again')}
          </button>
        </>
      )}
    </div>
  )
}
