// What property tests draw from: random valid specs, hostile texts.
// In: a profile. Out: fast-check arbitraries.
// Never: part of the product.
export { arbitrarySpec } from './arbitrary-spec.ts'
export { boundedQuantity } from './bounded-quantity.ts'
export { genericCharts } from './generic-charts.ts'
export { hostileText } from './hostile-text.ts'
export { ruleExampleSources } from './rule-example-sources.ts'
export { scheduledCharts } from './scheduled-charts.ts'
export { sizedDesktop } from './sized-desktop.ts'
export { yamlManifest } from './yaml-manifest.ts'
