import { exportSource } from '@slipway/shared/generate'
import type { Rendered } from '@slipway/shared/render'
import i18next from 'i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { goToField } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { pagePipeline } from '../../pipeline/page-pipeline.ts'
import { saveFile } from '../../ui/save-file.ts'
import { showToast } from '../../ui/toasts.ts'

const yaml = 'application/yaml'

function saved(name: string, content: Blob): void {
  saveFile(name, content)
  showToast({ message: i18next.t('download.saved', { name }) })
}

/** Whether what would be exported is what is on the screen; while the form has errors, says so. */
function isComplete(): boolean {
  const { issues } = useDraftStore.getState()
  if (issues.length === 0) return true
  const first = issues[0]
  showToast({
    message: i18next.t('download.fixFirst', { count: issues.length }),
    ...(first === undefined ? {} : { action: { label: i18next.t('publish.goThere'), run: () => goToField(first.pointer) } }),
  })
  return false
}

/** Saves the chart's source as `.zip`: a folder that is ready for `git init`, with a workflow. */
export async function saveSource(): Promise<void> {
  const { spec } = useDraftStore.getState()
  if (spec === null || !isComplete()) return
  const { sourceZip } = await import('./source-zip.ts')
  const source = exportSource(spec, profileOf(spec))
  saved(`${spec.chart.name}-${spec.chart.version}-source.zip`, new Blob([sourceZip(source, spec.chart.name)], { type: 'application/zip' }))
}

function comment(text: string): string {
  return text.replace(/^/gm, '# ')
}

/** Saves what the preview shows, as `helm template` prints it. */
export function saveRendered(): void {
  const { rendered, settings } = usePreviewStore.getState()
  if (rendered === null) {
    showToast({ message: i18next.t('exports.notRendered') })
    return
  }
  const head = comment(i18next.t('exports.renderedHead', { release: settings.release, namespace: settings.namespace }))
  saved(`${settings.release}-rendered.yaml`, new Blob([`${head}\n${rendered.output}`], { type: yaml }))
}

async function bundleOf(rendered: Rendered, file: string): Promise<string> {
  const { kubectlBundle } = await import('./kubectl-bundle.ts')
  const { namespace, release } = usePreviewStore.getState().settings
  return kubectlBundle(rendered, namespace, {
    head: i18next.t('exports.bundleHead', { release, namespace, file }),
    secret: i18next.t('exports.bundleSecret'),
    leftOut: (name, hooks) => i18next.t('exports.bundleHook', { name, hooks, interpolation: { escapeValue: false } }),
  })
}

/** Saves the objects for `kubectl apply`, rendered once more so that no two files share a generated password. */
export async function saveBundle(): Promise<void> {
  if (!isComplete()) return
  const answer = await pagePipeline().renderForInstall()
  if (answer?.ok !== true) return showToast({ message: i18next.t('exports.notRendered') })
  const name = `${usePreviewStore.getState().settings.release}-kubectl.yaml`
  saved(name, new Blob([await bundleOf(answer.value, name)], { type: yaml }))
}
