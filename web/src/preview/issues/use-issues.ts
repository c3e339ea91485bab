import type { Finding } from '@slipway/shared/check'
import { useMemo } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { allIssues } from './count-issues.ts'

/** All issues of the open draft, as they stand now. */
export function useIssues(): readonly Finding[] {
  const issues = useDraftStore((state) => state.issues)
  const findings = usePreviewStore((state) => state.findings)
  return useMemo(() => allIssues(issues, findings), [issues, findings])
}
