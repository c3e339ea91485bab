import { nextVersions } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServerConfig } from '../../api/charts-api.ts'
import { setField } from '../../draft/set-field.ts'
import { Comparison, FileChanges } from '../history/Comparison.tsx'
import { compareFiles, filesOf } from '../history/compare.ts'
import type { LastPublished } from './last-published.ts'

interface Props {
  readonly spec: ChartSpec
  readonly target: ServerConfig | undefined
  readonly last: LastPublished | undefined
}

/** What is published where, and what is there already. */
export function Plan({ spec, target, last }: Props) {
  const { t } = useTranslation()
  const { name, version } = spec.chart
  const where = target === undefined ? '' : new URL(target.repository.url, document.baseURI).href
  return (
    <>
      <dl className="facts">
        <dt>{t('publish.what')}</dt>
        <dd>
          <strong>{name}</strong> {version}
        </dd>
        <dt>{t('publish.where')}</dt>
        <dd>
          {target?.repository.title ?? t('publish.unknownTarget')}
          {where !== '' && <code className="address">{where}</code>}
        </dd>
        {last !== undefined && (
          <>
            <dt>{t('publish.before')}</dt>
            <dd>{last.latest?.version ?? t('publish.never')}</dd>
          </>
        )}
      </dl>
      {last?.versions.includes(version) === true && <Taken version={version} versions={last.versions} />}
      {last?.latest !== undefined && !last.versions.includes(version) && <Changes spec={spec} latest={last.latest} />}
    </>
  )
}

/** Published versions never change: the next one is a click away. */
function Taken({ version, versions }: { readonly version: string; readonly versions: readonly string[] }) {
  const { t } = useTranslation()
  const next = nextVersions(version)
  const free = next === undefined ? [] : [next.patch, next.minor, next.major].filter((it) => !versions.includes(it))
  return (
    <section className="problem" role="alert">
      <p>{t('publish.taken', { version })}</p>
      <div className="dialog-actions">
        {free.map((it) => (
          <button key={it} type="button" className="button" onClick={() => setField('/chart/version', it)}>
            {t('publish.changeTo', { version: it })}
          </button>
        ))}
      </div>
    </section>
  )
}

function Changes({ spec, latest }: { readonly spec: ChartSpec; readonly latest: NonNullable<LastPublished['latest']> }) {
  const { t } = useTranslation()
  const files = useMemo(() => (latest.files === null ? null : compareFiles(latest.files, filesOf(spec))), [spec, latest])
  return (
    <details className="since">
      <summary>{t('publish.since', { version: latest.version })}</summary>
      {latest.spec !== null && <Comparison before={{ ...latest.spec }} after={{ ...spec }} />}
      {latest.spec === null && files !== null && <FileChanges files={files} />}
      {latest.spec === null && files === null && <p className="muted">{t('publish.sinceUnknown')}</p>}
    </details>
  )
}
