import { changedValues, changedValuesFile, commandWithFile, commandWithSet } from '@slipway/shared/deploy-forms'
import { usePreviewStore } from '../../../page-state/preview-store.ts'
import { CopyButton } from '../../common/CopyButton.tsx'
import { useChart } from '../../common/use-chart.ts'
import { usePreviewText } from '../../common/use-preview-text.ts'
import { useProfile } from '../../common/use-profile.ts'
import type { DeployValues } from '../use-values.ts'

/** The commands of a person without a catalogue. */
export function PlainHelm({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const settings = usePreviewStore((state) => state.settings)
  const { name, version } = useChart()
  const repository = useProfile()?.chartRepository
  const changed = changedValues(deploy.defaults, deploy.values)
  const input = {
    event: settings.mode,
    release: settings.release,
    namespace: settings.namespace,
    chart: `${repository?.name ?? 'library'}/${name}`,
    version,
    changed,
  }
  return (
    <div className="df-helm">
      <p className="pv-muted">
        {changed.length === 0 ? t('deployForm.helmUnchanged') : t('deployForm.helmChanged', { count: changed.length })}
      </p>
      {repository === undefined ? null : (
        <Command title={t('deployForm.helmRepo')} content={`helm repo add ${repository.name} ${repository.url}`} />
      )}
      <Command title={t('deployForm.helmSet')} content={commandWithSet(input)} />
      {changed.length === 0 ? null : (
        <>
          <Command title={t('deployForm.helmFile')} content={commandWithFile(input)} />
          <Command title="values.yaml" content={changedValuesFile(changed)} />
        </>
      )}
    </div>
  )
}

function Command({ title, content }: { readonly title: string; readonly content: string }) {
  const t = usePreviewText()
  return (
    <section className="df-command">
      <header>
        <h3>{title}</h3>
        <CopyButton content={() => content} label={t('copy.what', { what: title })} />
      </header>
      <pre>{content}</pre>
    </section>
  )
}
