import { z } from 'zod'

/** A DNS label (RFC 1123), as Kubernetes wants for containers, volumes and most objects. */
export const dnsLabelSchema = z
  .string()
  .max(63, 'At most 63 characters')
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 'Use lowercase letters, digits and hyphens, e.g. my-volume')

/** Kubernetes' IANA service name for ports: at most 15 characters, at least one letter. */
export const portNameSchema = z
  .string()
  .max(15, 'At most 15 characters')
  .regex(/^(?=.*[a-z])[a-z0-9]([a-z0-9]|-(?!-))*$/, 'Use lowercase letters, digits and single hyphens, with at least one letter')
  .refine((name) => !name.endsWith('-'), 'Must not end with a hyphen')

export const portNumberSchema = z.int().min(1, 'From 1 to 65535').max(65535, 'From 1 to 65535')

/** A name for an object of the namespace (DNS subdomain, RFC 1123). */
export const objectNameSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/, 'Use lowercase letters, digits, hyphens and dots')

/** A key of a Secret or ConfigMap. */
export const configKeySchema = z
  .string()
  .max(253)
  .regex(/^[-._a-zA-Z0-9]+$/, 'Use letters, digits, dots, hyphens and _')
  .refine((key) => key !== '.' && key !== '..' && !key.startsWith('..'), 'Must not be . or start with ..')

/** A key of an annotation or label: an optional DNS prefix and `/`, then a short name. */
export const qualifiedNameSchema = z
  .string()
  .max(317)
  .regex(
    /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/,
    'Use letters, digits, ., _ and -, optionally after a domain: example.org/team',
  )

/** A label's value. */
export const labelValueSchema = z
  .string()
  .max(63, 'At most 63 characters')
  .regex(/^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/, 'Use letters, digits, ., _ and -')

/** A variable name that shells and Kubernetes both take. */
export const envNameSchema = z
  .string()
  .max(253)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'Use letters, digits and _, not starting with a digit: DATA_DIR')

/** An absolute path inside a container, without `..`, not `/` itself. */
export const containerPathSchema = z
  .string()
  .max(4096)
  .regex(/^\/[^\p{Cc}\p{Zl}\p{Zp}:]+$/u, 'Enter an absolute path, for example /data')
  .refine((path) => path.isWellFormed() && /[^/.]/.test(path), 'Enter a folder below /')
  .refine((path) => !path.split('/').includes('..'), 'Must not contain ..')
  // NOTE no container with a mount there starts.
  .refine((path) => !/^[/.]+proc(\/|$)/.test(path), 'Must not be in /proc, which is reserved by the system')

/** The control characters that YAML and Kubernetes refuse (tab, line feed and carriage return are fine). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const refusedCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** Text that YAML, Kubernetes and PostgreSQL all carry: no NUL, no lone surrogate. */
export function plainText(maxLength: number) {
  return z
    .string()
    .max(maxLength, `At most ${maxLength} characters`)
    .refine((value) => value.isWellFormed(), 'Contains half of a character (a lone surrogate)')
    .refine((value) => !refusedCharacters.test(value), 'Contains a control character that Kubernetes rejects')
}
