// What a user can choose, one folder a kind: schema, words for its form, what it contributes to a chart.
// In: a profile and the chosen piece. Out: data for the generator.
// Never: YAML text, template syntax, knowledge of other kinds.
export { type Guacamole, guacamoleSchema, passwordKey, type WebAccess, webAccessSchema } from './access/access.ts'
export type { Block, BlockForm, EnvBlock, FieldWidget, FieldWords, VolumeBlock } from './block.ts'
export type { ChartTypeBlock, TypeDefaults, TypeSection } from './chart-types/chart-type.ts'
export { chartType, chartTypes } from './chart-types/index.ts'
export { datasetsList } from './chart-types/workstation-defaults.ts'
export { type Container, containerSchema, envFromSchema, type Mount, mountSchema, type Port, portSchema } from './containers/container.ts'
export { type Probe, probeSchema, probesSchema } from './containers/probe.ts'
export {
  type BlockContext,
  type EnvContribution,
  type ExtraObject,
  integerTree,
  type KeptSecret,
  nameTree,
  optionalInteger,
  optionalText,
  requiredText,
  structureTree,
  textTree,
  type VolumeContribution,
} from './contribution.ts'
export { type Choice, type DeployValue, deployValueSchema } from './deploy-values/deploy-value.ts'
export { limitPattern, limitUnit, limitWords, quantityParts } from './deploy-values/quantity-limits.ts'
export { choiceWords, isSize } from './deploy-values/sizes.ts'
export { containerResourceEnvSchema } from './env/container-resource/container-resource.ts'
export { type Env, envBlock, envSchema, envSources } from './env/index.ts'
export { podFieldEnvSchema } from './env/pod-field/pod-field.ts'
export { type Image, imageSchema, pullSecretsSchema, tagSchema } from './images/image.ts'
export { knownPort } from './images/known-ports.ts'
export {
  configKeySchema,
  containerPathSchema,
  dnsLabelSchema,
  envNameSchema,
  labelValueSchema,
  objectNameSchema,
  plainText,
  portNameSchema,
  qualifiedNameSchema,
} from './names.ts'
export { amountsSchema, byteQuantitySchema, quantitySchema, type Resources, resourcesSchema } from './resources/resources.ts'
export { CRON_PATTERN, type Cron, type CronTimes, cronMacros, cronParts, parseCron } from './schedule/cron.ts'
export { cronSchema, type Schedule, scheduleSchema, timeZoneSchema } from './schedule/schedule.ts'
export { isTimeZone } from './schedule/time-zone.ts'
export { type DeployValueRef, isDeployValueRef, type Settable, settable, valuePathSchema } from './settable.ts'
export {
  append,
  type BuiltIn,
  builtIn,
  call,
  checksum,
  type Expression,
  format,
  include,
  isExpression,
  otherwise,
  positive,
  random,
  type Term,
  type TermFunction,
  termOf,
  values,
} from './tree/expression.ts'
export {
  type Computed,
  computed,
  type Entry,
  entry,
  type Item,
  type ListTree,
  type Literal,
  list,
  literal,
  type MapTree,
  map,
  type Notes,
  record,
  type Spread,
  type Tree,
  treeOfJson,
  typed,
} from './tree/tree.ts'
export { type Volume, volumeBlock, volumeSchema, volumes } from './volumes/index.ts'
