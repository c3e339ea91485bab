// Starts, as `npm test` does, programs that start others: one that does not listen, one in a separate session.
import { join } from 'node:path'
import { endTogether } from './end-together.mjs'
import { runInFront, runQuietly } from './run.mjs'

const folder = process.argv[2] ?? ''
const sleeping = (name, before = '') => `${before} echo $$ > ${join(folder, name)}; while true; do sleep 1; done`

endTogether()
const quiet = runQuietly('sh', ['-c', `sh -c '${sleeping('deep')}' & ${sleeping('quiet')}`], { givesWay: true })
const deaf = runQuietly('sh', ['-c', sleeping('deaf', "trap '' TERM INT;")])
const detached = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(sleeping('detached'))}], { detached: true, stdio: 'ignore' }); setInterval(() => {}, 1000)`
await Promise.race([quiet, deaf, runInFront(process.execPath, ['-e', detached])])
// NOTE a run goes on when one of its parts has ended: what it starts then is taken along too.
await runQuietly('sh', ['-c', sleeping('late')])
