import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { packageChart } from '../../api/charts-api.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { goToField } from '../../page-state/navigation.ts'
import { saveFile } from '../../ui/save-file.ts'
import { showToast } from '../../ui/toasts.ts'
import { recordPoint } from '../history/record-point.ts'
import { describeProblem } from '../publish/describe-problem.ts'

/** Packs the chart on the server and saves it; while the form has errors, goes to the first instead. */
export function useDownload(): { readonly download: () => Promise<void>; readonly busy: boolean } {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const download = async () => {
    const { spec, issues } = useDraftStore.getState()
    const first = issues[0]
    if (spec === null || first !== undefined) {
      if (first !== undefined) goToField(first.pointer)
      showToast({ message: t('download.fixFirst', { count: issues.length }) })
      return
    }
    setBusy(true)
    const packed = await packageChart(spec)
    setBusy(false)
    if (packed.ok) {
      saveFile(packed.value.fileName, packed.value.content)
      void recordPoint('downloaded', spec.chart.version, { ...spec })
      showToast({ message: t('download.saved', { name: packed.value.fileName }) })
    } else {
      const { detail } = packed.error
      showToast({ message: [describeProblem(packed.error, t), detail].filter(Boolean).join(' '), stays: true })
    }
  }
  return { download, busy }
}
