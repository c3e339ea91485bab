import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { ChartStore } from './chart-store.ts'

// Run by a test as a separate process: writes 20 versions four times each, all at once, and prints those it won.
const [folder = '', label = ''] = process.argv.slice(2)
const store = new ChartStore(folder)
const writes = Array.from({ length: 80 }, async (_, index) => {
  const pkg = await chartTgz('demo', `0.1.${index % 20}`, `${label} ${index}`)
  if (
    await store.add(
      'library',
      { name: pkg.name, version: pkg.version, metadata: { name: pkg.name, version: pkg.version } },
      pkg.bytes,
      new Date(),
    )
  )
    process.stdout.write(`${pkg.version}\n`)
})
await Promise.all(writes)
