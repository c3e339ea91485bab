// Deploy forms as catalogues draw them from a chart: Kubeapps (both generations), Rancher, Onyxia, and plain Helm.
// In: a values schema, values as YAML text. Out: fields, rows, questions, commands, refusals, warnings.
// Never: draws anything, changes a chart.
export { isObject, type JsonObject, listOf, objectOf, sameJson, textOf, valueIn } from './json-schema.ts'
export { type Difference, readDifferences } from './kubeapps/differences.ts'
export {
  allFields,
  type FirstGenerationWidget,
  type FormField,
  hiddenFields,
  readFirstGeneration,
  shownInField,
  shownValue,
  writtenValue,
} from './kubeapps/first-generation.ts'
export type { DeployEvent } from './kubeapps/hidden.ts'
export { emptyItem, readItem } from './kubeapps/list-items.ts'
export { allRows, readSecondGeneration, type SecondGenerationInput, type TableRow, type TextLimits } from './kubeapps/second-generation.ts'
export { type Slider, sliderOf, sliderValue } from './kubeapps/slider.ts'
export { cellText, cutCell, shownInRow } from './kubeapps/table-cells.ts'
export { type TableEdit, typedIntoRow } from './kubeapps/table-edit.ts'
export { refusalText, type ValuesRefusal, validateValues } from './kubeapps/validate-values.ts'
export { firstGenerationVerdict, secondGenerationVerdict } from './kubeapps/verdict.ts'
export { type OnyxiaField, type OnyxiaGroup, type OnyxiaNode, readOnyxiaForm } from './onyxia/form.ts'
export { firstItem, type OnyxiaFault, onyxiaEdit, onyxiaShown, onyxiaValues } from './onyxia/values.ts'
export {
  type ChangedValue,
  changedValues,
  changedValuesFile,
  commandWithFile,
  commandWithSet,
  type HelmCommandInput,
} from './plain-helm.ts'
export { misreadCondition } from './rancher/condition.ts'
export { type Question, type QuestionGroup, readQuestions, visibleGroups, withWrittenDefaults } from './rancher/questions.ts'
export { parseValues, printedValues, removeValue, setValue, type ValuesFault } from './values-document.ts'
