// Charts at the edge of what Helm takes, with what the real helm 3 and 4 say of them: `scripts/record-verdicts.ts`.
// In: nothing. Out: the charts, and what runs the real programs on them.
// Never: a part of the product.
import type { CorpusChart } from './corpus-chart.ts'
import { metadataCharts } from './metadata-charts.ts'
import { otherCharts } from './other-charts.ts'

export { type ArchiveChart, archiveCharts } from './archive-charts.ts'
export { type ArchiveVerdicts, archiveVerdictsFile, readArchiveVerdicts, recordArchiveVerdicts } from './archive-verdicts.ts'
export type { CorpusChart } from './corpus-chart.ts'
export { readVerdicts, recordVerdicts, type Verdict, type Verdicts, verdictsFile } from './verdicts.ts'

/** Every chart of the corpus. */
export const corpus: readonly CorpusChart[] = [...metadataCharts, ...otherCharts]
