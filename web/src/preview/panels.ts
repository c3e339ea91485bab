import { lazy } from 'react'
import type { PanelBadge, PreviewPanel } from '../state/preview-panel.ts'
import type { PreviewState } from '../state/preview-store.ts'
import { problemsBadge } from './problems/problems-badge.ts'

function manifestsBadge({ rendered }: PreviewState): PanelBadge | null {
  return rendered === null ? null : { count: rendered.manifests.length, tone: 'neutral' }
}

/** The tabs of the preview, in order. Each panel is fetched when it is first opened. */
export const panels: readonly PreviewPanel[] = [
  { id: 'deploy-form', titleKey: 'preview.tabs.deployForm', component: lazy(() => import('./deploy-form/DeployFormPanel.tsx')) },
  { id: 'picture', titleKey: 'preview.tabs.picture', component: lazy(() => import('./picture/PicturePanel.tsx')) },
  {
    id: 'manifests',
    titleKey: 'preview.tabs.manifests',
    badge: manifestsBadge,
    component: lazy(() => import('./manifests/ManifestsPanel.tsx')),
  },
  { id: 'files', titleKey: 'preview.tabs.files', component: lazy(() => import('./files/FilesPanel.tsx')) },
  { id: 'as-deployed', titleKey: 'preview.tabs.asDeployed', component: lazy(() => import('./as-deployed/AsDeployedPanel.tsx')) },
  {
    id: 'problems',
    titleKey: 'preview.tabs.problems',
    badge: problemsBadge,
    component: lazy(() => import('./problems/ProblemsPanel.tsx')),
  },
]
