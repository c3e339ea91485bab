import i18next from 'i18next'
import { readSpecFile, startDraft } from '../../draft/start-draft.ts'
import { showToast } from '../../ui/toasts.ts'
import type { UnpackedChart } from './opened-chart.ts'
import { useOpenedChartStore } from './opened-chart-store.ts'

const isArchive = (name: string) => /\.(tgz|tar\.gz|zip)$/i.test(name)

/** The address of the chart that was opened last. */
export const chartAddress = '/chart'

/**
 * The spec in a file: the file itself, or what an archive holds. Else the address of the chart in it, or undefined after
 * saying why there is none.
 */
async function specFile(file: File): Promise<File | string | undefined> {
  if (!isArchive(file.name)) return file
  const { lookIntoArchive } = await import('./look-into-archive.ts')
  const found = await lookIntoArchive(new Uint8Array(await file.arrayBuffer()))
  if (found.kind === 'spec') return new File([found.source], 'chart-spec.yaml')
  if (found.kind === 'chart') return showChart(found.chart, file.name)
  showToast({ message: i18next.t('exports.opening.notAChart', { name: file.name }), stays: true })
  return undefined
}

/** Opens a chart and answers its address, unless Helm does not take it. */
async function showChart(chart: UnpackedChart, name: string): Promise<string | undefined> {
  const { inspectOpened, startedEngine } = await import('./late-inspect.ts')
  const opened = await inspectOpened(startedEngine(), chart)
  if (opened.ok) {
    useOpenedChartStore.setState({ chart: opened.value })
    return chartAddress
  }
  showToast({ message: i18next.t('exports.opening.refused', { name, message: opened.error }), stays: true })
  return undefined
}

/** A new draft of the spec in a file, or the chart in it; answers the address, or undefined after saying why there is none. */
export async function openFile(file: File): Promise<string | undefined> {
  const spec = await specFile(file)
  if (spec === undefined || typeof spec === 'string') return spec
  const read = await readSpecFile(spec)
  if (read.kind === 'spec') return startDraft(read.document)
  if (read.kind === 'not-utf8') {
    const { detail, fix } = i18next.language.startsWith('es') ? { ...read.problem, ...read.problem.es } : read.problem
    showToast({ message: `${file.name}: ${detail} ${fix}`, stays: true })
    return undefined
  }
  showToast({ message: i18next.t(read.kind === 'no-spec' ? 'start.notASpec' : 'start.otherVersion', { name: file.name }) })
  return undefined
}
