import { chartSpecSchema } from '@slipway/shared/spec'
import { z } from 'zod'
import type { ImageParts } from './image-reference.ts'

const key = 'slipway-recent-images'
const mostKept = 24

const recentSchema = z.object({
  profile: z.string(),
  source: z.string(),
  repository: chartSpecSchema.shape.main.shape.image.shape.repository,
  /** A tag that the deploying user chooses is none to take again. */
  tag: z
    .discriminatedUnion('from', [
      z.object({ from: z.literal('fixed'), tag: z.string().min(1) }),
      z.object({ from: z.literal('digest'), digest: z.string().min(1) }),
      z.object({ from: z.literal('app-version') }),
    ])
    .optional()
    .catch(undefined),
})

/** An image that was used in this browser, on that platform: what a registry is called differs between platforms. */
export type RecentImage = z.infer<typeof recentSchema>

/** The list with one more, the newest first; the same image again moves up and takes its newest tag. */
export function withRecent(recent: readonly RecentImage[], image: RecentImage): readonly RecentImage[] {
  const isSame = (it: RecentImage) => it.profile === image.profile && it.source === image.source && it.repository === image.repository
  return [image, ...recent.filter((it) => !isSame(it))].slice(0, mostKept)
}

/** The images that this browser remembers, the newest first. */
export function readRecentImages(): readonly RecentImage[] {
  try {
    return z.array(recentSchema).safeParse(JSON.parse(localStorage.getItem(key) ?? '[]')).data ?? []
  } catch {
    return []
  }
}

/** Remembers an image as it stands in the form; one that is not valid is none. Where the storage is full or forbidden, it is forgotten. */
export function rememberImage(image: unknown): void {
  const parsed = recentSchema.safeParse(image)
  if (!parsed.success) return
  try {
    localStorage.setItem(key, JSON.stringify(withRecent(readRecentImages(), parsed.data)))
  } catch {
    // Nothing depends on it.
  }
}

/** How an image is called in a short list: its name and its tag. */
export function shortImage({ repository, tag }: ImageParts): string {
  if (tag?.from === 'fixed') return `${repository}:${tag.tag}`
  return tag?.from === 'digest' ? `${repository}@${tag.digest.slice(0, 'sha256:'.length + 7)}…` : repository
}
