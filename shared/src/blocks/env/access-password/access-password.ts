import { z } from 'zod'
import { envNameSchema } from '../../names.ts'

/** The password that opens the workstation (Guacamole's `container-password`). */
export const accessPasswordEnvSchema = z.strictObject({ from: z.literal('access-password'), name: envNameSchema })
