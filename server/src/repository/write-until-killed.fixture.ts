import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { ChartStore } from './chart-store.ts'

// Run by a test as a separate process, and killed by it: writes versions one after another, four at a time, and prints those that are on disk.
const [folder = '', run = ''] = process.argv.slice(2)
const store = new ChartStore(folder)
async function write(first: number): Promise<void> {
  for (let patch = first; ; patch += 4) {
    const pkg = await chartTgz('demo', `0.${run}.${patch}`)
    await store.add(
      'library',
      { name: pkg.name, version: pkg.version, metadata: { name: pkg.name, version: pkg.version } },
      pkg.bytes,
      new Date(),
    )
    process.stdout.write(`${pkg.version}\n`)
  }
}
await Promise.all([0, 1, 2, 3].map(write))
