// What a chart's archive holds: names, order, modes and limits.
// In: a chart's files. Out: a plan that any writer of tar files turns into the same bytes.
// Never: compresses, reads or writes anything.
export { archiveName } from './archive-name.ts'
export { type IsIgnored, readIgnoreRules } from './ignore-rules.ts'
export { ARCHIVE_LIMITS } from './limits.ts'
export { nestedFile } from './nested-file.ts'
export { type PackageEntry, type PackagePlan, type PlannedChart, planPackage } from './package-plan.ts'
export { filesTooLarge, nameTooLong, pathRefused } from './problems.ts'
export { isTooLongAName, tooLongPart } from './too-long-a-name.ts'
