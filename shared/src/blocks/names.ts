import { z } from 'zod'

/** A DNS label (RFC 1123), as Kubernetes wants for containers, volumes and most objects. */
export const dnsLabelSchema = z
  .string()
  .max(63, 'form.at-most-63')
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 'form.dns-label')

/** Kubernetes' IANA service name for ports: at most 15 characters, at least one letter. */
export const portNameSchema = z
  .string()
  .max(15, 'form.at-most-15')
  .regex(/^(?=.*[a-z])[a-z0-9]([a-z0-9]|-(?!-))*$/, 'form.port-name')
  .refine((name) => !name.endsWith('-'), 'form.no-hyphen-last')

export const portNumberSchema = z.int().min(1, 'form.port-number').max(65535, 'form.port-number')

/** A name for an object of the namespace (DNS subdomain, RFC 1123). */
export const objectNameSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, 'form.object-name')

/** A key of a Secret or ConfigMap. */
export const configKeySchema = z
  .string()
  .max(253)
  .regex(/^[-._a-zA-Z0-9]+$/, 'form.config-key')
  .refine((key) => key !== '.' && key !== '..' && !key.startsWith('..'), 'form.no-dots-first')

/** A key of an annotation or label: an optional DNS prefix and `/`, then a short name. */
export const qualifiedNameSchema = z
  .string()
  .max(317)
  .regex(
    /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/,
    'form.qualified-name',
  )

/** A label's value. */
export const labelValueSchema = z
  .string()
  .max(63, 'form.at-most-63')
  .regex(/^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/, 'form.label-value')

/** A variable name that shells and Kubernetes both take. */
export const envNameSchema = z
  .string()
  .max(253)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'form.variable-name')

/** An absolute path inside a container, without `..`, not `/` itself. */
export const containerPathSchema = z
  .string()
  .max(4096)
  .regex(/^\/[^\p{Cc}\p{Zl}\p{Zp}:]+$/u, 'form.absolute-path')
  .refine((path) => path.isWellFormed() && /[^/.]/.test(path), 'form.folder-below-root')
  .refine((path) => !path.split('/').includes('..'), 'form.no-parent-folder')
  // NOTE no container with a mount there starts.
  .refine((path) => !/^[/.]+proc(\/|$)/.test(path), 'form.not-in-proc')

/** The control characters that YAML and Kubernetes refuse (tab, line feed and carriage return are fine). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const refusedCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** Text that YAML, Kubernetes and PostgreSQL all carry: no NUL, no lone surrogate. */
export function plainText(maxLength: number) {
  return z
    .string()
    .max(maxLength, `At most ${maxLength} characters`)
    .refine((value) => value.isWellFormed(), 'form.half-character')
    .refine((value) => !refusedCharacters.test(value), 'form.control-character')
}
