// What every stage builds on: results, problems, JSON pointers, texts in two languages.
// In: nothing. Out: small types and functions without knowledge of charts.
// Never: IO, clock, randomness, anything of Helm or Kubernetes.
export { assertNever } from './assert-never.ts'
export { at, isObject, type JsonObject, listAt, objectAt, textAt, withValue } from './json.ts'
export { changedLines, type DiffLine, diffLines, hunksOf } from './line-diff.ts'
export { type Pointer, pathOf, pointerOf, valueAt } from './pointer.ts'
export { type Problem, type ProblemCategory, type ProblemPlace, type ProblemWords, problemWords } from './problem.ts'
export { PRODUCT_NAME } from './product.ts'
export { type CacheOwner, createCacheOwner, oncePer, remember } from './remember.ts'
export { err, ok, type Result } from './result.ts'
export { sha256Of } from './sha256.ts'
export { type Language, type Localized, text } from './text.ts'
export { isPatternIn } from './text-pattern.ts'
export { unifiedDiff } from './unified-diff.ts'
