// Apart, because it brings the YAML parser: fetched when a file is opened.
export { parseSpecText, specTextOf } from '@slipway/shared/spec'
