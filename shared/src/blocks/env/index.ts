import { z } from 'zod'
import { accessPasswordEnvSchema } from './access-password/access-password.ts'
import { configKeyEnvSchema } from './config-key/config-key.ts'
import { containerResourceEnvSchema } from './container-resource/container-resource.ts'
import { generatedSecretEnvSchema } from './generated-secret/generated-secret.ts'
import { podFieldEnvSchema } from './pod-field/pod-field.ts'
import { releaseNameEnvSchema } from './release-name/release-name.ts'
import { secretKeyEnvSchema } from './secret-key/secret-key.ts'
import { textEnvSchema } from './text/text.ts'

export const envSchema = z.discriminatedUnion('from', [
  textEnvSchema,
  secretKeyEnvSchema,
  configKeyEnvSchema,
  generatedSecretEnvSchema,
  accessPasswordEnvSchema,
  podFieldEnvSchema,
  containerResourceEnvSchema,
  releaseNameEnvSchema,
])
export type Env = z.infer<typeof envSchema>
