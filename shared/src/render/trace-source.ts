import type { EngineClient } from './engine-client.ts'
import { type MarkedLine, markTemplate, readMarks, stripMarks } from './mark-template.ts'
import type { ChartFiles, Rendered, RenderedManifest, RenderRequest } from './protocol.ts'

/** A line of a chart's file, 1-based. */
export interface SourcePlace {
  readonly file: string
  readonly line: number
}

/** Which template line made a rendered line. Lines are 1-based; undefined where it cannot be told for certain. */
export interface SourceMap {
  /** Of what a template printed (`Rendered.templates`). */
  at(source: string, line: number): SourcePlace | undefined
  /** Of one manifest's content. */
  ofManifest(manifest: RenderedManifest, line: number): SourcePlace | undefined
}

type Traced = readonly (MarkedLine | undefined)[]

const defaultSeed = 'source map'

/**
 * The source map of a render, measured by the engine: the chart is rendered twice with one seed, as it is and with marks
 * at the ends of its template lines. What differs in more than the marks gets no map, rather than a wrong one. Manifests
 * are known by their content: give the seed that they were rendered with.
 */
export async function traceTemplates(
  client: Pick<EngineClient, 'render'>,
  request: RenderRequest,
  { seed = defaultSeed }: { readonly seed?: string } = {},
): Promise<SourceMap> {
  const lines: MarkedLine[] = []
  const marked = { ...request, chart: markChart(request.chart, lines) }
  // NOTE fresh instances: with one that is reseeded, the order of maps may differ between the two.
  const [plain, withMarks] = await Promise.all([
    client.render(request, { seed, fresh: true }),
    client.render(marked, { seed, fresh: true }),
  ])
  if (!plain.ok || !withMarks.ok) return { at: () => undefined, ofManifest: () => undefined }
  const bySource = traceEach(plain.value, withMarks.value, lines)
  const byManifest = traceManifests(plain.value, withMarks.value, lines)
  return {
    at: (source, line) => placeOf(bySource.get(source), line),
    ofManifest: (manifest, line) => placeOf(byManifest.get(keyOf(manifest)), line),
  }
}

function markChart(chart: ChartFiles, lines: MarkedLine[]): ChartFiles {
  const files = Object.entries(chart.files).map(([file, text]) => [file, isManifestTemplate(file) ? markTemplate(file, text, lines) : text])
  return { ...chart, files: Object.fromEntries(files) }
}

/** A template that prints YAML; partials print into others, where a comment could do harm. */
function isManifestTemplate(file: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\/(?:[^/]+\/)*[^_/][^/]*\.ya?ml$/.test(file)
}

function traceEach(plain: Rendered, marked: Rendered, lines: readonly MarkedLine[]): Map<string, Traced> {
  const traced = new Map<string, Traced>()
  for (const [source, text] of Object.entries(plain.templates)) {
    const found = traceText(text, marked.templates[source], lines)
    if (found !== undefined) traced.set(source, found)
  }
  return traced
}

function traceManifests(plain: Rendered, marked: Rendered, lines: readonly MarkedLine[]): Map<string, Traced> {
  const traced = new Map<string, Traced>()
  for (const [index, manifest] of plain.manifests.entries()) {
    const found = traceText(manifest.content, marked.manifests[index]?.content, lines)
    if (found !== undefined) traced.set(keyOf(manifest), found)
  }
  return traced
}

function traceText(plain: string, marked: string | undefined, lines: readonly MarkedLine[]): Traced | undefined {
  if (marked === undefined || comparable(stripMarks(marked)) !== comparable(plain)) return undefined
  return readMarks(marked, lines)
}

/** Checksums of other templates (`sha256sum`) differ rightly when those are marked. */
function comparable(text: string): string {
  return text.replace(/\b[0-9a-f]{40,128}\b/g, 'checksum')
}

function keyOf({ source, content }: RenderedManifest): string {
  return `${source}\n${content}`
}

function placeOf(traced: Traced | undefined, line: number): SourcePlace | undefined {
  const found = traced?.[line - 1]
  return found === undefined ? undefined : { file: found.file, line: found.line }
}
