// The real Helm engine (WebAssembly) behind one typed client, for the browser and the server.
// In: a chart's files, values, a simulated release and cluster. Out: manifests, lint messages, structured errors.
// Never: a worker, a file or the network; a host gives those as a channel.
export type { EngineChannel, FromEngine, ToEngine } from './channel.ts'
export { asksForDatasets, withDatasets } from './datasets.ts'
export { type CancelSignal, createEngineClient, type EngineClient, type EngineClientOptions, type RenderOptions } from './engine-client.ts'
export { keptUntilItFails, lateChannel, type StartedWorker, type WorkerEvents } from './late-channel.ts'
export { limitMemory, limitMemoryInParts } from './memory-limit.ts'
export { type PreviewUser, previewObjects, previewRelease, previewUser } from './preview-user.ts'
export { type EngineFailure, engineUnavailable, memoryMiB, renderCancelled } from './problems.ts'
export {
  type About,
  aboutSchema,
  type ChartFiles,
  chartFilesSchema,
  type EngineError,
  engineAnswer,
  engineErrorSchema,
  type Inspected,
  type InspectRequest,
  type InspectWarning,
  inspectedSchema,
  inspectRequestSchema,
  type Linted,
  type LintRequest,
  lintedSchema,
  lintRequestSchema,
  type ReleaseInput,
  type Rendered,
  type RenderedManifest,
  type RenderRequest,
  releaseSchema,
  renderedManifestSchema,
  renderedSchema,
  renderRequestSchema,
  valuesInputSchema,
} from './protocol.ts'
export { describeEngineError, describeFailure } from './render-error.ts'
export type { GoRuntime, WasmHost } from './run-wasm.ts'
export { encloseGlobals, type ServingPort, serveEngine } from './serve-engine.ts'
export { actionsOf, type TemplateAction } from './template-actions.ts'
export { type SourceMap, type SourcePlace, type TraceOptions, traceTemplates } from './trace-source.ts'
