// Fetched when a spec is saved: it brings the YAML writer.
export { specFileText } from '@slipway/shared/spec'
