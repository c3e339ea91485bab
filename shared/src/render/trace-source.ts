import type { EngineClient } from './engine-client.ts'
import { type MarkedLine, markTemplate, readMarks, stripMarks } from './mark-template.ts'
import type { ChartFiles, Rendered, RenderedManifest, RenderRequest } from './protocol.ts'

/** A line of a chart's file, 1-based. */
export interface SourcePlace {
  readonly file: string
  readonly line: number
}

/** Which template line made a rendered line. Lines are 1-based; undefined if it cannot be determined with certainty. */
export interface SourceMap {
  /** Of what a template printed (`Rendered.templates`). */
  at(source: string, line: number): SourcePlace | undefined
  /** Of one manifest's content. */
  ofManifest(manifest: RenderedManifest, line: number): SourcePlace | undefined
}

type Traced = readonly (MarkedLine | undefined)[]

const defaultSeed = 'source map'

export interface TraceOptions {
  /** The seed that the manifests were rendered with: they are known by their content. */
  readonly seed?: string
  /** The render itself, where it is there already: it was made with the same seed. */
  readonly rendered?: Rendered
}

/**
 * The source map of a render, measured by the engine: the chart is rendered once more, with marks at the ends of its
 * template lines. What differs in more than the marks gets no map, rather than a wrong one.
 */
export async function traceTemplates(
  client: Pick<EngineClient, 'render'>,
  request: RenderRequest,
  { seed = defaultSeed, rendered }: TraceOptions = {},
): Promise<SourceMap> {
  const lines: MarkedLine[] = []
  const marked = { ...request, chart: markChart(request.chart, lines) }
  const quick = rendered === undefined ? undefined : await mapOf(rendered, await client.render(marked, { seed }), lines)
  if (quick?.isWhole) return quick
  // NOTE in an instance that is reseeded the order of maps may differ between two renders; in fresh ones it does not.
  const [plain, withMarks] = await Promise.all([
    client.render(request, { seed, fresh: true }),
    client.render(marked, { seed, fresh: true }),
  ])
  return (plain.ok ? mapOf(plain.value, withMarks, lines) : undefined) ?? { at: () => undefined, ofManifest: () => undefined }
}

/** The map from a render to the same with marks; `isWhole` where everything that was rendered has its lines. */
function mapOf(
  plain: Rendered,
  marked: Awaited<ReturnType<EngineClient['render']>>,
  lines: readonly MarkedLine[],
): (SourceMap & { readonly isWhole: boolean }) | undefined {
  if (!marked.ok) return undefined
  const bySource = traceEach(plain, marked.value, lines)
  const byManifest = traceManifests(plain, marked.value, lines)
  return {
    isWhole: plain.manifests.every((manifest) => byManifest.has(keyOf(manifest))),
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
