import { lazy, Suspense } from 'react'
import { useOpenedChartStore } from './opened-chart-store.ts'

const OpenedChartDialog = lazy(() => import('./OpenedChartDialog.tsx').then((module) => ({ default: module.OpenedChartDialog })))

/** Shows a foreign chart as soon as one was opened; its code is fetched then. */
export function LateOpenedChart() {
  const chart = useOpenedChartStore((state) => state.chart)
  if (chart === null) return null
  return (
    <Suspense fallback={null}>
      <OpenedChartDialog chart={chart} onClose={() => useOpenedChartStore.setState({ chart: null })} />
    </Suspense>
  )
}
