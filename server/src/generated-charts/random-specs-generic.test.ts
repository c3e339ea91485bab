import { generic } from '@slipway/shared/profile'
import { describeRandomCharts } from './random-charts.suite.ts'

describeRandomCharts(generic)
