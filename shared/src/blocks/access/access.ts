import { z } from 'zod'
import type { Profile } from '#profile'
import { envNameSchema, objectNameSchema, plainText, portNumberSchema } from '../names.ts'
import { settable } from '../settable.ts'

/** Guacamole: the remote desktop's connection, and the Secret that the platform reads. */
export const guacamoleSchema = z.strictObject({
  password: z.discriminatedUnion('from', [
    /** Random; kept over `helm upgrade` by `lookup` unless `keep` is false. */
    z.strictObject({ from: z.literal('generated'), keep: z.boolean(), length: z.int().min(8).max(64).optional() }),
    /** Typed by the deploying user into the deploy option `password`. */
    z.strictObject({ from: z.literal('user') }),
  ]),
  /** `container-user` of the Secret; absent: the platform's default. */
  user: settable(plainText(64).min(1)).optional(),
})
export type Guacamole = z.infer<typeof guacamoleSchema>

/** How the web application is reached. */
export const webAccessSchema = z.strictObject({
  /** `in-workstation`: by the workstation's own browser through Guacamole. `own-url`: by an Ingress. */
  how: z.enum(['in-workstation', 'own-url']),
  /** The platform's sign-in in front of the application. */
  signIn: z.boolean().optional(),
  /** The port on which the application listens; a port of the main container. */
  port: portNumberSchema,
  /** Below the host; absent: the profile's pattern of namespace and release. */
  path: settable(
    z
      .string()
      .max(1024)
      .regex(/^\/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*$/, 'form.slash-first')
      .refine((path) => !/\/\/|\/\.{1,2}(\/|$)|%2f/i.test(path), 'form.no-empty-path-part'),
  ).optional(),
  host: settable(objectNameSchema).optional(),
  className: objectNameSchema.optional(),
  tls: z.strictObject({ secret: objectNameSchema.optional() }).optional(),
  websocket: z.boolean().optional(),
  /** nginx's `proxy-body-size`: `100m`; `0` is unlimited. */
  bodySize: z
    .string()
    .regex(/^\d+[kmg]?$/, 'form.body-size')
    .optional(),
  timeoutSeconds: z.int().min(1).max(86_400).optional(),
  /** How the application learns the path it is served under. */
  basePath: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('env'), name: envNameSchema }),
      /** `{path}` in the argument is replaced: `--ServerApp.base_url={path}`. */
      z.strictObject({
        by: z.literal('argument'),
        argument: plainText(1024).refine((it) => it.includes('{path}'), 'form.path-placeholder'),
      }),
      /** The Ingress cuts the path off before the application sees it. */
      z.strictObject({ by: z.literal('rewrite') }),
    ])
    .optional(),
})
export type WebAccess = z.infer<typeof webAccessSchema>

/** The key of the chart's Secret that holds the workstation's password. */
export function passwordKey(profile: Profile): string {
  return profile.guacamole?.passwordKey ?? 'password'
}
