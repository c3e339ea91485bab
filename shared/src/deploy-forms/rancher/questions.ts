import { parse } from 'yaml'
import { isObject, type JsonObject, listOf, numberOf, objectOf, textOf, valueIn } from '../json-schema.ts'
import { evaluateCondition } from './condition.ts'

/** One question of Rancher's `questions.yaml`. */
export interface Question {
  /** The values path with dots. */
  readonly variable: string
  readonly path: readonly string[]
  readonly label: string
  readonly description: string
  /** `string`, `multiline`, `password`, `boolean`, `enum`, `int`, `float` … */
  readonly type: string
  readonly default: unknown
  readonly required: boolean
  readonly options: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly showIf?: string
  readonly subquestions: readonly Question[]
  readonly showSubquestionsIf?: string
}

export interface QuestionGroup {
  /** Empty for questions without a group. */
  readonly title: string
  readonly questions: readonly Question[]
}

/** The groups of a `questions.yaml` in the order of their first question; nothing where the text is not one. */
export function readQuestions(yamlText: string): QuestionGroup[] {
  const questions = listOf(objectOf(parseQuietly(yamlText)).questions) ?? []
  const groups = new Map<string, Question[]>()
  for (const raw of questions) {
    if (!isObject(raw)) continue
    const title = textOf(raw.group) ?? ''
    groups.set(title, [...(groups.get(title) ?? []), readQuestion(raw)])
  }
  return [...groups].map(([title, inGroup]) => ({ title, questions: inGroup }))
}

/** The questions that Rancher shows for these values: `show_if` holds, and so does the parent's condition for subquestions. */
export function visibleQuestions(questions: readonly Question[], values: unknown): Question[] {
  const readVariable = (variable: string) => valueIn(values, variable.split('.'))
  return questions
    .filter((question) => question.showIf === undefined || evaluateCondition(question.showIf, readVariable))
    .flatMap((question) => [question, ...(showsChildren(question, readVariable) ? visibleQuestions(question.subquestions, values) : [])])
}

function showsChildren(question: Question, readVariable: (variable: string) => unknown): boolean {
  if (question.subquestions.length === 0 || question.showSubquestionsIf === undefined) return question.subquestions.length > 0
  return question.showSubquestionsIf === String(readVariable(question.variable) ?? question.default)
}

function readQuestion(raw: JsonObject): Question {
  const variable = textOf(raw.variable) ?? ''
  const minimum = numberOf(raw.min)
  const maximum = numberOf(raw.max)
  const showIf = textOf(raw.show_if)
  const showSubquestionsIf = raw.show_subquestion_if
  return {
    variable,
    path: variable.split('.'),
    label: textOf(raw.label) ?? variable,
    description: textOf(raw.description) ?? '',
    type: textOf(raw.type) ?? 'string',
    default: raw.default,
    required: raw.required === true,
    options: (listOf(raw.options) ?? []).map(String),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(showIf === undefined ? {} : { showIf }),
    subquestions: (listOf(raw.subquestions) ?? []).filter(isObject).map(readQuestion),
    ...(showSubquestionsIf === undefined ? {} : { showSubquestionsIf: String(showSubquestionsIf) }),
  }
}

function parseQuietly(yamlText: string): unknown {
  try {
    return parse(yamlText)
  } catch {
    return undefined
  }
}
