import { homedir } from 'node:os'
import { join } from 'node:path'

const cache = process.env.SLIPWAY_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'slipway')

/** The helm that speed is compared with; `npm run bench` builds it as it is released. */
export const releasedHelm = join(cache, 'tools', 'helm-v4.3.1-as-released', 'helm')
