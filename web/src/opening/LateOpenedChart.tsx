import { Suspense } from 'react'
import { tellNotFetched } from '../offline/tell-not-fetched.ts'
import { FetchBoundary } from '../ui/FetchBoundary.tsx'
import { late } from '../ui/late.ts'
import { useOpenedChartStore } from './opened-chart-store.ts'

const OpenedChartDialog = late(() => import('./OpenedChartDialog.tsx').then((module) => module.OpenedChartDialog))

/** Shows a foreign chart as soon as one was opened; its code is fetched then. */
export function LateOpenedChart() {
  const chart = useOpenedChartStore((state) => state.chart)
  if (chart === null) return null
  const close = () => useOpenedChartStore.setState({ chart: null })
  const giveUp = () => {
    close()
    void tellNotFetched(() => useOpenedChartStore.setState({ chart }))
  }
  return (
    <FetchBoundary onNotFetched={giveUp}>
      <Suspense fallback={null}>
        <OpenedChartDialog chart={chart} onClose={close} />
      </Suspense>
    </FetchBoundary>
  )
}
