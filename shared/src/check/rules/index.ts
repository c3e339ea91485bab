import type { Rule } from '../rule.ts'
import { toolNameMissing } from './ch001-tool-name-missing/rule.ts'
import { guacamoleWithoutSecret } from './ch005-guacamole-without-secret/rule.ts'
import { latestTag } from './ch021-latest-tag/rule.ts'

/** Every rule, in the order of the reference page. */
export const rules: readonly Rule[] = [toolNameMissing, guacamoleWithoutSecret, latestTag]
