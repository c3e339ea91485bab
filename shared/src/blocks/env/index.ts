import { z } from 'zod'
import type { EnvBlock } from '../block.ts'
import { accessPasswordEnv, accessPasswordEnvSchema } from './access-password/access-password.ts'
import { configKeyEnv, configKeyEnvSchema } from './config-key/config-key.ts'
import { containerResourceEnv, containerResourceEnvSchema } from './container-resource/container-resource.ts'
import { generatedSecretEnv, generatedSecretEnvSchema } from './generated-secret/generated-secret.ts'
import { podFieldEnv, podFieldEnvSchema } from './pod-field/pod-field.ts'
import { releaseNameEnv, releaseNameEnvSchema } from './release-name/release-name.ts'
import { secretKeyEnv, secretKeyEnvSchema } from './secret-key/secret-key.ts'
import { textEnv, textEnvSchema } from './text/text.ts'

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

/** Every source of a variable's value, in the order of the form's menu. */
export const envSources = [
  textEnv,
  secretKeyEnv,
  configKeyEnv,
  generatedSecretEnv,
  accessPasswordEnv,
  podFieldEnv,
  containerResourceEnv,
  releaseNameEnv,
] as const

type BlockOf<K extends Env['from']> = EnvBlock<Extract<Env, { from: K }>>
const bySource: { readonly [K in Env['from']]: BlockOf<K> } = {
  text: textEnv,
  'secret-key': secretKeyEnv,
  'config-key': configKeyEnv,
  'generated-secret': generatedSecretEnv,
  'access-password': accessPasswordEnv,
  'pod-field': podFieldEnv,
  'container-resource': containerResourceEnv,
  'release-name': releaseNameEnv,
}

/** The block of that source. */
export function envBlock<K extends Env['from']>(from: K): BlockOf<K> {
  return bySource[from]
}
