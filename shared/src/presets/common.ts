import { type Container, chartType } from '#blocks'
import { chaimeleon } from '#profile'
import { type ChartSpec, newSpec } from '#spec'

const { chart, main: _, ...empty } = newSpec(chaimeleon)
const desktop = chartType('desktop').defaults(chaimeleon)

/** What most presets leave as a new chart has it; each says its own folders. */
export const usual = { ...empty, volumes: [], deployValues: [] } satisfies Partial<ChartSpec>

/** Metadata that presets leave empty. */
export const about = {
  version: chart.version,
  sources: chart.sources,
  maintainers: chart.maintainers,
  annotations: chart.annotations,
  readme: chart.readme,
} satisfies Partial<ChartSpec['chart']>

/** The platform's folders, at their usual places. */
export const platformVolumes: ChartSpec['volumes'] = [...desktop.volumes]

/** A container with one of the platform's desktop images, whose tag is the chart's appVersion. */
export function desktopContainer(repository: string): Container {
  return {
    image: { source: 'library', repository, tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
    ports: [...desktop.ports],
    env: [...desktop.env],
    mounts: [],
  }
}

/** Why a web application with its own URL may be in the gallery. */
export const ownUrlSilenced: ChartSpec['silenced'] = [
  { rule: 'CH038', reason: "The application has its own URL: ask the platform's admins for their approval before you publish it." },
]

/** What the platform's Jupyter images do when they start. */
export const jupyterNotes = "Jupyter opens automatically in the workstation's browser. A shortcut on the desktop opens it again."
