import { chaimeleon } from '@slipway/shared/profile'
import { describeRandomCharts } from './random-charts.suite.ts'

describeRandomCharts(chaimeleon)
