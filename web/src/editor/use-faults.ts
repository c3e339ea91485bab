import { useMemo } from 'react'
import { usePreviewStore } from '../page-state/preview-store.ts'
import type { EditorFault } from './faults.ts'

/** What Helm says against a file of the chart, at its place. */
export function useFaults(path: string): readonly EditorFault[] {
  const error = usePreviewStore((state) => (state.renderError?.kind === 'chart' ? state.renderError.error : null))
  return useMemo(() => {
    if (error?.file !== path) return []
    return [{ line: error.line ?? 1, ...(error.column === undefined ? {} : { column: error.column }), message: error.message }]
  }, [error, path])
}
