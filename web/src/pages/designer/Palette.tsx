import { useMemo, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { sharing } from '../../draft/sharing.ts'
import { useSteps } from '../../draft/use-steps.ts'
import { useDownload } from '../../features/export/use-download.ts'
import { openFile } from '../../features/opening/open-file.ts'
import { allFields } from '../../form/find-fields.ts'
import { goToField, goToRules, goToStep } from '../../page-state/navigation.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'
import { panels } from '../../preview/panels.ts'
import { wordsOf } from '../../text/field-words.ts'
import { languages, useLanguage } from '../../text/language.ts'
import { wordsKey } from '../../text/words-key.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { chooseFile } from './choose-file.ts'
import { type Searched, searchEntries } from './palette-search.ts'
import { synonymsOf } from './synonyms.ts'
import type { Opened } from './use-shortcuts.ts'

interface Props {
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onOpen: (opened: Opened) => void
  /** Shows one of the preview's panels. */
  readonly onPanel: (panel: string) => void
}

interface Entry extends Searched {
  readonly id: string
  readonly run: () => void
}

function useActions({ onOpen, onPanel }: Pick<Props, 'onOpen' | 'onPanel'>): readonly Entry[] {
  const { t } = useTranslation()
  const { download } = useDownload()
  const { undo, redo } = useDraftStore.getState()
  const { setTheme, setAllOptions, allOptions } = useSettingsStore.getState()
  const { setLanguage } = useSettingsStore.getState()
  const [, navigate] = useLocation()
  const action = (id: string, label: string, run: () => void): Entry => ({
    id: `action:${id}`,
    label,
    place: t('palette.action'),
    synonyms: synonymsOf('action', id),
    run,
  })
  return [
    action('start', t('notFound.toStart'), () => navigate('/')),
    action('open', t('start.open'), () => chooseFile((file) => void openFile(file).then((address) => address && navigate(address)))),
    action('publish', t('top.publish'), () => onOpen('publish')),
    action('download', t('top.download'), () => void download()),
    action('exports', t('exports.open'), () => onOpen('export')),
    action('history', t('history.open'), () => onOpen('history')),
    action('settings', t('previewAs.open'), () => onOpen('settings')),
    action('undo', t('top.undo'), undo),
    action('redo', t('top.redo'), redo),
    ...sharing.map(({ id, titleKey, run }) => action(id, t(titleKey), () => void run(t))),
    action('all', t('rail.allOptions'), () => setAllOptions(!allOptions)),
    ...panels.map(({ id, titleKey }) => ({
      id: `panel:${id}`,
      label: t(titleKey),
      place: t('preview.label'),
      synonyms: synonymsOf('panel', id),
      run: () => onPanel(id),
    })),
    action('light', `${t('menu.theme')}: ${t('menu.themes.light')}`, () => setTheme('light')),
    action('dark', `${t('menu.theme')}: ${t('menu.themes.dark')}`, () => setTheme('dark')),
    ...languages.map(({ id, name }) => action(`language-${id}`, `${t('menu.language')}: ${name}`, () => setLanguage(id))),
    action('rules', t('menu.rules'), goToRules),
    action('shortcuts', t('menu.shortcuts'), () => onOpen('shortcuts')),
  ]
}

function useFieldEntries(): readonly Entry[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { document } = useDraftStore.getState()
  return useMemo(
    () =>
      allFields(textAt(document, '/type'), textAt(document, '/web/how')).map(({ pointer, step }) => ({
        id: pointer,
        label: wordsOf(wordsKey(pointer), language).label,
        place: t(`steps.${step}.title`),
        synonyms: synonymsOf('field', wordsKey(pointer)),
        run: () => goToField(pointer),
      })),
    [document, language, t],
  )
}

/** Anything by its name: steps, fields, actions. */
export function Palette({ onOpenChange, onOpen, onPanel }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const steps = useSteps().map(
    (id): Entry => ({
      id: `step:${id}`,
      label: t(`steps.${id}.title`),
      place: t('palette.step'),
      synonyms: synonymsOf('step', id),
      run: () => goToStep(id),
    }),
  )
  const entries = [...steps, ...useActions({ onOpen, onPanel }), ...useFieldEntries()]
  const choose = (key: unknown) => {
    onOpenChange(false)
    entries.find((entry) => entry.id === key)?.run()
  }
  return (
    <Dialog title={t('palette.title')} isOpen onOpenChange={onOpenChange} closeLabel={t('dialog.close')} className="palette">
      <Autocomplete inputValue={search} onInputChange={setSearch}>
        <SearchField aria-label={t('palette.label')} autoFocus>
          <Input className="input" placeholder={t('palette.label')} />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label={t('palette.label')}
          onAction={choose}
          renderEmptyState={() => <p className="palette-empty">{t('palette.none')}</p>}
        >
          {searchEntries(entries, search).map(({ id, label, place }) => (
            <MenuItem key={id} id={id} className="palette-item" textValue={`${label} ${place}`}>
              <span>{label}</span>
              <span className="palette-place">{place}</span>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
