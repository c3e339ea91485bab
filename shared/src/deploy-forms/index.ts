// Deploy forms as catalogues draw them from a chart: Kubeapps (both generations), Rancher, Onyxia, and plain Helm.
// In: a values schema, values as YAML text. Out: fields, rows, questions, commands, refusals, warnings.
// Never: draws anything, changes a chart.
export { isObject, type JsonObject, objectOf, sameJson, textOf, valueIn } from './json-schema.ts'
export { type Difference, readDifferences } from './kubeapps/differences.ts'
export {
  allFields,
  type FirstGenerationWidget,
  type FormField,
  hiddenFields,
  readFirstGeneration,
  shownValue,
  writtenValue,
} from './kubeapps/first-generation.ts'
export type { DeployEvent } from './kubeapps/hidden.ts'
export { allRows, readSecondGeneration, type SecondGenerationInput, type TableRow, type TextLimits } from './kubeapps/second-generation.ts'
export { type Slider, sliderOf } from './kubeapps/slider.ts'
export { refusalText, type ValuesRefusal, validateValues } from './kubeapps/validate-values.ts'
export { type OnyxiaField, type OnyxiaSection, readOnyxiaForm } from './onyxia/form.ts'
export {
  type ChangedValue,
  changedValues,
  changedValuesFile,
  commandWithFile,
  commandWithSet,
  type HelmCommandInput,
} from './plain-helm.ts'
export { type Question, type QuestionGroup, readQuestions, visibleQuestions } from './rancher/questions.ts'
export { parseValues, printedValues, removeValue, setValue, type ValuesFault } from './values-document.ts'
