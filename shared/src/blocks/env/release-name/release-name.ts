import { z } from 'zod'
import { envNameSchema } from '../../names.ts'

/** The release's name (what the deploying user typed as the workstation's name). */
export const releaseNameEnvSchema = z.strictObject({ from: z.literal('release-name'), name: envNameSchema })
