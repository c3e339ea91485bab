import { create } from 'zustand'
import type { OpenedChart } from './opened-chart.ts'

/** The foreign chart that is looked at; null: none. */
export const useOpenedChartStore = create<{ readonly chart: OpenedChart | null }>()(() => ({ chart: null }))
