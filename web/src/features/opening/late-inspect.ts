// Apart, because it brings the engine: fetched when a chart is opened.
export { startedEngine } from '../../pipeline/start-engine.ts'
export { inspectOpened } from './inspect-opened.ts'
