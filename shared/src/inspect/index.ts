// The one pipeline: what page, server and command line know of a chart, they know from here.
// In: a spec or a chart's files, a platform, an engine. Out: files, manifests, the platform's view, findings.
// Never: IO; the host brings the engine and the schemas.
export { type ChartSource, packedFiles, readSourced, type SourcedChart } from './chart-source.ts'
export { inspectExamples } from './examples.ts'
export { inspectChart } from './inspect-chart.ts'
export type { InspectHost, Inspection, InspectionPart, InspectOptions, Shown, View } from './inspection.ts'
export { type SituationId, situations } from './situation.ts'
export { valuesAtLimit } from './values-at-limit.ts'
export { traceView, type ViewedChart, viewChart } from './view-chart.ts'
