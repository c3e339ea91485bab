import { LateOverlay } from '../../late/LateOverlay.tsx'
import { late } from '../../ui/late.ts'
import { useOpenedChartStore } from './opened-chart-store.ts'

const OpenedChartDialog = late(() => import('./OpenedChartDialog.tsx').then((module) => module.OpenedChartDialog))

/** Shows a foreign chart as soon as one was opened; its code is fetched then. */
export function LateOpenedChart() {
  const chart = useOpenedChartStore((state) => state.chart)
  if (chart === null) return null
  const close = () => useOpenedChartStore.setState({ chart: null })
  return (
    <LateOverlay close={close} open={() => useOpenedChartStore.setState({ chart })}>
      <OpenedChartDialog chart={chart} onClose={close} />
    </LateOverlay>
  )
}
