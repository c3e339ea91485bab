const literal = String.raw`'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|\`((?:\\.|[^\`\\])*)\``
const wholeLine = /^\s*(?:\/\/+|\/\*+|\*(?!\/))\s?(.*?)(?:\*\/)?\s*$/
const atTheEnd = /(?:^|\s)(?:\/\/\s(.*)|\/\*+\s(.*?)\*\/.*)$/
const title = new RegExp(String.raw`(?:^\s*|\W)(?:it|test|describe)(?:\.\w+)*\((?:.*\]\)\(|\w+\)\(|[^'"\`]*\)\()?(?:${literal})`)
const titleOfTable = new RegExp(String.raw`^\s*[\])]+\((?:${literal})`)

const first = (found: RegExpExecArray | null) => found?.slice(1).find((it) => it !== undefined)

/** What a person reads in a line of code: its comment or the title of its test, without code in backticks; else empty. */
export function proseOf(line: string): string {
  const prose = first(wholeLine.exec(line)) ?? first(title.exec(line)) ?? first(titleOfTable.exec(line)) ?? first(atTheEnd.exec(line)) ?? ''
  return prose.replaceAll(/`[^`]*`/g, '').trim()
}
