// What the platform's operator makes of a chart's objects when they are installed.
// In: parsed manifests, a profile, a simulated user. Out: changed copies, each change with its reason, and refusals.
// Never: a cluster, a clock, knowledge of one platform by name.
export { type Admission, type AdmissionChange, type Admitted, admit, type Refusal } from './admit.ts'
export { annotationNames, type PlatformAnnotations } from './annotation-names.ts'
export { type DatasetAccess, decideDatasets } from './dataset-access.ts'
export { datasetIds } from './dataset-ids.ts'
export { datasetListFaults } from './dataset-list-faults.ts'
export { findFlavor } from './flavor.ts'
export { type ChartInShort, flavorOfChart } from './flavor-of-chart.ts'
export { annotationsPath, isAdmitted, metByOperator } from './runs.ts'
export { admissionOf, type SimulatedUser, usualUser } from './simulated-user.ts'
export { describeObject, isWorkload, podOf, podPath } from './workload.ts'
