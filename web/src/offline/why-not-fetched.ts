/** Why a part of the page is not here: no network, no answer, or another build of the page on the server by now. */
export type WhyNotFetched = 'offline' | 'failed' | 'newVersion'

/** What the answer depends on. */
export interface Surroundings {
  readonly online: boolean
  /** The page's own first script, as index.html names it. */
  readonly entry: string | undefined
  /** The page as the server has it now. */
  readonly fetchPage: () => Promise<Response>
}

/** The page's own first script; its name differs in every build. */
export function ownEntry(): string | undefined {
  return [...document.querySelectorAll('script[type=module][src]')].at(-1)?.getAttribute('src') ?? undefined
}

function surroundings(): Surroundings {
  return {
    online: navigator.onLine,
    entry: ownEntry(),
    fetchPage: () => fetch('.', { cache: 'no-store', headers: { accept: 'text/html' } }),
  }
}

/** Finds out why, by asking the server for the page: a new version is spoken of only where there is one. */
export async function whyNotFetched({ online, entry, fetchPage } = surroundings()): Promise<WhyNotFetched> {
  if (!online) return 'offline'
  try {
    const answer = await fetchPage()
    if (!answer.ok || entry === undefined) return 'failed'
    return (await answer.text()).includes(entry) ? 'failed' : 'newVersion'
  } catch {
    return 'failed'
  }
}
