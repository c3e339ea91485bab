import type { Profile } from '@slipway/shared/profile'

/** An image as the form has it in three fields. */
export interface ImageParts {
  readonly source: string
  readonly repository: string
  /** Undefined: the reference names none. */
  readonly tag?:
    | { readonly from: 'fixed'; readonly tag: string }
    | { readonly from: 'digest'; readonly digest: string }
    | { readonly from: 'app-version' }
    | undefined
}

/** The parts of a whole reference (`docker pull quay.io/a/b:1@sha256:…`); undefined where it is only a name that fits one field. */
export function parseImageReference(pasted: string, { registries }: Pick<Profile, 'registries'>): ImageParts | undefined {
  const reference = pasted
    .trim()
    .replace(/^(docker|podman) (image )?pull +/, '')
    .replace(/^(https?|docker|oci):\/\//, '')
  const [, address, tag, digest] = /^([^\s@]+?)(?::([\w][\w.-]*))?(?:@(sha256:[a-f0-9]{64}))?$/.exec(reference) ?? []
  if (address === undefined) return undefined
  const registry = registries.find(({ prefix }) => address.startsWith(`${prefix}/`))
  const build = digest !== undefined ? { from: 'digest' as const, digest } : tag !== undefined ? { from: 'fixed' as const, tag } : undefined
  if (registry === undefined && build === undefined) return undefined
  return {
    source: registry?.id ?? 'other',
    repository: registry === undefined ? address : address.slice(registry.prefix.length + 1),
    ...(build === undefined ? {} : { tag: build }),
  }
}

/** Whether the first part of an address names a registry: it has a dot or a port there, or is this machine. */
function hostOf(address: string): string | undefined {
  const [first = '', second] = address.split('/')
  return second !== undefined && (/[.:]/.test(first) || first === 'localhost') ? first : undefined
}

/** The page on which people read about an image at any address; undefined where its registry is not known to have one. */
export function pageOfAddress(address: string): string | undefined {
  const host = hostOf(address)
  const name = host === undefined ? address : address.slice(host.length + 1)
  switch (host) {
    case undefined:
    case 'docker.io':
    case 'index.docker.io':
      return name.includes('/') ? `https://hub.docker.com/r/${name.replace(/^library\//, '')}` : `https://hub.docker.com/_/${name}`
    case 'quay.io':
      return `https://quay.io/repository/${name}`
    case 'ghcr.io':
      return `https://ghcr.io/${name}`
    default:
      return undefined
  }
}
