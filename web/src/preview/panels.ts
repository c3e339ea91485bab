import type { PanelBadge, PreviewPanel } from '../page-state/preview-panel.ts'
import type { PreviewState } from '../page-state/preview-store.ts'
import { late } from '../ui/late.ts'
import { issuesBadge } from './issues/issues-badge.ts'

function manifestsBadge({ rendered }: PreviewState): PanelBadge | null {
  return rendered === null ? null : { count: rendered.manifests.length, tone: 'neutral' }
}

/** The tabs of the preview, in order. Each panel is fetched when it is first opened. */
export const panels: readonly PreviewPanel[] = [
  {
    id: 'deploy-form',
    titleKey: 'preview.tabs.deployForm',
    component: late(() => import('./deploy-form/DeployFormPanel.tsx').then((module) => module.default)),
  },
  {
    id: 'picture',
    titleKey: 'preview.tabs.picture',
    component: late(() => import('./diagram/DiagramPanel.tsx').then((module) => module.default)),
  },
  {
    id: 'manifests',
    titleKey: 'preview.tabs.manifests',
    badge: manifestsBadge,
    component: late(() => import('./manifests/ManifestsPanel.tsx').then((module) => module.default)),
  },
  { id: 'files', titleKey: 'preview.tabs.files', component: late(() => import('./files/FilesPanel.tsx').then((module) => module.default)) },
  {
    id: 'as-deployed',
    titleKey: 'preview.tabs.asDeployed',
    component: late(() => import('./on-the-platform/OnThePlatformPanel.tsx').then((module) => module.default)),
  },
  {
    id: 'problems',
    titleKey: 'preview.tabs.problems',
    badge: issuesBadge,
    component: late(() => import('./issues/IssuesPanel.tsx').then((module) => module.default)),
  },
]
