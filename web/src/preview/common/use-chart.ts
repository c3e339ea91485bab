import { objectOf, parseValues } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'

export interface ChartIdentity {
  readonly name: string
  readonly version: string
}

/** The chart's name and version as the generated Chart.yaml says them. */
export function useChart(): ChartIdentity {
  const file = usePreviewStore((state) => state.generated?.files['Chart.yaml'])
  return useMemo(() => {
    const read = parseValues(file ?? '')
    const { name, version } = objectOf(read.ok ? read.value : undefined)
    return { name: String(name ?? 'chart'), version: String(version ?? '0.1.0') }
  }, [file])
}
