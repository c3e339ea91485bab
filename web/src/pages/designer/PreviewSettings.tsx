import { datasetListFaults } from '@slipway/shared/admit'
import { asksForDatasets } from '@slipway/shared/render'
import { type ReactNode, useId, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import type { LatePopoverProps } from '../../late/LatePopover.tsx'
import { splitDatasets } from '../../page-state/datasets.ts'
import { changeOfName, isPreviewName, type PreviewName } from '../../page-state/preview-names.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { useLocalized } from '../../text/language.ts'
import { Dialog as Modal } from '../../ui/Dialog.tsx'

/** What is before a user's name in her namespace, on the draft's platform. */
function usePrefix(): string {
  return useDraftStore((state) => (state.spec === null ? '' : profileOf(state.spec).user.namespacePrefix))
}

/** Whether the chart asks its user for datasets. */
function useDatasetsAsked(): boolean {
  return usePreviewStore((state) => state.generated !== null && asksForDatasets(state.generated))
}

const kubeVersions = ['v1.37.0', 'v1.36.0', 'v1.35.0']

interface FieldProps {
  readonly label: string
  readonly value: string
  /** What is below; `wrong`: why what was typed is not taken. */
  readonly help?: string
  readonly wrong?: boolean
  readonly onType: (typed: string) => void
}

function Field({ label, value, help, wrong = false, onType }: FieldProps) {
  const id = useId()
  return (
    <div className="mini-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={wrong}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onType(event.target.value)}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={wrong ? 'mini-help error-text' : 'mini-help muted'} aria-live="polite">
          {help}
        </p>
      )}
    </div>
  )
}

/** A name that the engine would refuse is kept here and not taken: the preview stays as it was. */
function NameField({ name }: { readonly name: PreviewName }) {
  const { t } = useTranslation()
  const prefix = usePrefix()
  const settings = usePreviewStore((state) => state.settings)
  const setSettings = usePreviewStore((state) => state.setSettings)
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    const isTaken = isPreviewName(name, text)
    setTyped(isTaken ? null : text)
    if (isTaken) setSettings(changeOfName(name, text, settings, prefix))
  }
  const wrong = typed !== null
  const help = wrong ? { help: t('previewAs.notAName', { limit: name === 'release' ? 53 : 63, name: settings[name] }) } : {}
  return <Field label={t(`previewAs.${name}`)} value={typed ?? settings[name]} wrong={wrong} {...help} onType={type} />
}

function DatasetsField() {
  const { t } = useTranslation()
  const datasets = usePreviewStore((state) => state.settings.datasets)
  const setSettings = usePreviewStore((state) => state.setSettings)
  const asked = useDatasetsAsked()
  const localized = useLocalized()
  const [typed, setTyped] = useState(datasets.join(', '))
  // NOTE a comma at the end is how the next identifier begins.
  const fault = datasetListFaults(typed.trim().replace(/,$/, ''))[0]
  const help = fault === undefined ? t(asked ? 'previewAs.datasetsHelp' : 'previewAs.datasetsNotAsked') : localized(fault)
  const type = (text: string) => {
    setTyped(text)
    setSettings({ datasets: splitDatasets(text) })
  }
  return <Field label={t('previewAs.datasets')} value={typed} wrong={fault !== undefined} help={help} onType={type} />
}

function KubernetesField() {
  const { t } = useTranslation()
  const kubeVersion = usePreviewStore((state) => state.settings.kubeVersion)
  const setSettings = usePreviewStore((state) => state.setSettings)
  const engine = usePreviewStore((state) => state.engine)
  const own = engine.status === 'ready' ? engine.about.kubeVersion : ''
  return (
    <label className="mini-field">
      <span>{t('previewAs.kubeVersion')}</span>
      <select className="input" value={kubeVersion ?? ''} onChange={(event) => setSettings({ kubeVersion: event.target.value || null })}>
        <option value="">{t('previewAs.engineVersion', { version: own })}</option>
        {kubeVersions.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </select>
    </label>
  )
}

function ModeField() {
  const { t } = useTranslation()
  const mode = usePreviewStore((state) => state.settings.mode)
  const setSettings = usePreviewStore((state) => state.setSettings)
  return (
    <fieldset className="seg" aria-label={t('previewAs.mode')}>
      {(['install', 'upgrade'] as const).map((choice) => (
        <label key={choice} className="seg-item">
          <input type="radio" name="preview-mode" checked={mode === choice} onChange={() => setSettings({ mode: choice })} />
          <span>{t(`previewAs.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Fields(): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <p className="popover-lead">{t('previewAs.lead')}</p>
      <div className="mini-form">
        <NameField name="release" />
        <NameField name="user" />
        <NameField name="namespace" />
        <DatasetsField />
        <KubernetesField />
        <ModeField />
      </div>
    </>
  )
}

/** For whom the preview is made: release, user, namespace, datasets, Kubernetes, install or upgrade. */
export function PreviewSettings(popover: LatePopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover {...popover} className="popover" placement="bottom end">
      <Dialog className="popover-dialog" aria-label={t('previewAs.title')}>
        <Fields />
      </Dialog>
    </Popover>
  )
}

/** The same as a dialog, for who comes from the menu or the palette. */
export function PreviewSettingsDialog({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <Modal title={t('previewAs.title')} isOpen onOpenChange={onOpenChange} closeLabel={t('dialog.close')} className="preview-as">
      <Fields />
    </Modal>
  )
}
