// Apart, because it brings the YAML parser: fetched when a file is opened.
export { parseSpecText } from '@slipway/shared/spec'
