import { parse } from 'yaml'
import { isObject, type JsonObject, listOf, numberOf, objectOf, textOf, valueIn } from '../json-schema.ts'
import { evaluateCondition, holds, type RancherVersion } from './condition.ts'

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
  readonly group?: string
  /** The newer condition, an expression; where it is there, `showIf` counts for nothing. */
  readonly if?: string
  readonly showIf?: string
  readonly subquestions: readonly Question[]
  /** An expression. */
  readonly subquestionsIf?: string
}

export interface QuestionGroup {
  /** `Questions` for those without a group. */
  readonly title: string
  readonly questions: readonly Question[]
}

/** The questions of a `questions.yaml` in its order; nothing where the text is not one. */
export function readQuestions(yamlText: string): Question[] {
  return readQuestionList(objectOf(parseQuietly(yamlText)).questions)
}

/** Questions as they are parsed. */
export function readQuestionList(questions: unknown): Question[] {
  return (listOf(questions) ?? []).filter(isObject).map((raw) => readQuestion(raw))
}

/**
 * The groups with the questions that Rancher shows for these values: a group's name is that of its first question, upper or
 * lower case and blanks apart; one without visible questions has no heading.
 */
export function visibleGroups(questions: readonly Question[], values: unknown, version: RancherVersion = 'released'): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>()
  for (const question of visibleQuestions(questions, values, version)) {
    const title = question.group ?? 'Questions'
    const key = title.trim().toLowerCase()
    const before = groups.get(key)
    groups.set(key, { title: before?.title ?? title, questions: [...(before?.questions ?? []), question] })
  }
  return [...groups.values()]
}

/** The questions that Rancher shows for these values, the subquestions behind theirs. */
export function visibleQuestions(questions: readonly Question[], values: unknown, version: RancherVersion = 'released'): Question[] {
  const readVariable = (variable: string) => valueIn(values, variable.split('.'))
  return questions.flatMap((question) => {
    if (!isShown(question, readVariable, version)) return []
    const shows =
      question.subquestions.length > 0 && (question.subquestionsIf === undefined || holds(question.subquestionsIf, readVariable))
    const inside = shows ? visibleQuestions(question.subquestions, values, version) : []
    return [
      question,
      ...inside.map((it) => (it.group === undefined && question.group !== undefined ? { ...it, group: question.group } : it)),
    ]
  })
}

/**
 * The answers with the defaults that Rancher writes: a question's as soon as it is drawn, so that conditions on it find it.
 * What a question shows that way may have its own defaults.
 */
export function withWrittenDefaults(questions: readonly Question[], values: JsonObject): JsonObject {
  let answers = values
  for (;;) {
    const before = answers
    for (const { path, default: written } of visibleQuestions(questions, answers)) {
      if (written !== undefined && valueIn(answers, path) === undefined) answers = planted(answers, path, written)
    }
    if (answers === before) return answers
  }
}

function planted(values: JsonObject, [key, ...rest]: readonly string[], value: unknown): JsonObject {
  return key === undefined ? values : { ...values, [key]: rest.length === 0 ? value : planted(objectOf(values[key]), rest, value) }
}

function isShown({ if: expression, showIf }: Question, readVariable: (variable: string) => unknown, version: RancherVersion): boolean {
  if (expression !== undefined) return holds(expression, readVariable)
  return showIf === undefined || evaluateCondition(showIf, readVariable, version)
}

// The older words compare the question's own answer.
function subquestionCondition(raw: JsonObject, variable: string): string | undefined {
  const written = textOf(raw.subquestions_if) ?? textOf(raw.subquestion_if)
  const older = raw.show_subquestions_if ?? raw.show_subquestion_if
  if (written !== undefined || older === undefined) return written
  if (String(older) === 'false') return `!${variable}`
  return String(older) === 'true' ? `!!${variable}` : `${variable} == "${String(older)}"`
}

function readQuestion(raw: JsonObject): Question {
  const variable = textOf(raw.variable) ?? ''
  const minimum = numberOf(raw.min)
  const maximum = numberOf(raw.max)
  const group = textOf(raw.group)
  const expression = textOf(raw.if)
  const showIf = textOf(raw.show_if)
  const subquestionsIf = subquestionCondition(raw, variable)
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
    ...(group === undefined ? {} : { group }),
    ...(expression === undefined ? {} : { if: expression }),
    ...(showIf === undefined ? {} : { showIf }),
    subquestions: readQuestionList(raw.subquestions),
    ...(subquestionsIf === undefined ? {} : { subquestionsIf }),
  }
}

function parseQuietly(yamlText: string): unknown {
  try {
    return parse(yamlText)
  } catch {
    return undefined
  }
}
