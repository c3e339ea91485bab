// Records what the real helm 3 and 4 say of the corpus: `node scripts/record-verdicts.ts`. They are where `npm test` built them.
import { writeFileSync } from 'node:fs'
import {
  archiveCharts,
  archiveVerdictsFile,
  corpus,
  recordArchiveVerdicts,
  recordVerdicts,
  verdictsFile,
} from '../server/src/corpus/index.ts'

const verdicts = recordVerdicts(corpus)
writeFileSync(verdictsFile, `${JSON.stringify(verdicts, null, 2)}\n`)
process.stdout.write(`${Object.keys(verdicts).length} charts, ${verdictsFile}\n`)

const ofArchives = recordArchiveVerdicts(archiveCharts)
writeFileSync(archiveVerdictsFile, `${JSON.stringify(ofArchives, null, 2)}\n`)
process.stdout.write(`${Object.keys(ofArchives).length} archives, ${archiveVerdictsFile}\n`)
