import { err, ok } from '@slipway/shared/base'
import { archiveName } from '@slipway/shared/package'
import type { ChartStore } from '../../repository/chart-store.ts'
import type { CheckUpload } from '../../repository/check-upload.ts'
import type { Registry } from '../registry.ts'

export interface EmbeddedOptions {
  readonly store: ChartStore
  readonly checkUpload: CheckUpload
  readonly repository: string
  /** Where it is served: below the public URL, or else a path of this server, `/chartrepo/library`. */
  readonly url: string
  readonly now: () => Date
}

/** The repository of this server, without a way over HTTP. */
export function embeddedRegistry({ store, checkUpload, repository, url, now }: EmbeddedOptions): Registry {
  return {
    kind: 'embedded',
    title: repository,
    url,
    async upload(_chart, pkg) {
      const checked = await checkUpload(pkg.bytes)
      if (!checked.ok) {
        const detail = `The repository says: ${checked.error}`
        return err({
          category: 'invalid',
          type: 'repository-refuses-chart',
          title: 'The repository refuses the chart',
          detail,
          fix: 'Correct what it names.',
          es: { title: 'El repositorio rechaza el chart', detail: `El repositorio dice: ${checked.error}`, fix: 'Corrige lo que nombra.' },
        })
      }
      return ok((await store.add(repository, checked.chart, pkg.bytes, now())) ? 'stored' : 'duplicate')
    },
    async digestOf(chart) {
      const records = await store.list(repository)
      return ok(records.find((record) => record.name === chart.name && record.version === chart.version)?.digest ?? null)
    },
    async versionsOf(name) {
      const records = await store.list(repository)
      return ok(records.filter((record) => record.name === name).map(({ version }) => version))
    },
    async archiveOf({ name, version }) {
      return ok((await store.readArchive(repository, archiveName(name, version)))?.tgz ?? null)
    },
  }
}
