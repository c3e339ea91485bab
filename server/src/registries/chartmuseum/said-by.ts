import { z } from 'zod'

/** The sentence of a ChartMuseum's refusal, without the paths of its server; undefined where the answer did not come from it. */
export function saidBy(text: string): string | undefined {
  const parsed = z.object({ error: z.string().min(1) }).safeParse(parseJson(text))
  return parsed.success ? plainText(parsed.data.error) : undefined
}

/** Text of a stranger: short, on one line, without control characters and without absolute paths of a server's disk. */
export function plainText(text: string): string {
  return text
    .replace(/[^\P{C} ]/gu, ' ')
    .slice(0, 300)
    .replace(/(?<![\w:/.])\/(?:[\w.@+-]+\/)*([\w.@+-]+)/g, '$1')
}

/** Whether a sentence says that the storage accepts no writes, so that trying again would not help. */
export function isStorageFault(said: string): boolean {
  return /read-only|permission denied|access ?denied|forbidden|no space left|quota exceeded|not a directory|no such bucket|nosuchbucket/i.test(
    said,
  )
}

/** What JSON says; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
