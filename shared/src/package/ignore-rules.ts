/** Says whether Helm leaves a path of a chart's folder out (.helmignore). */
export type IsIgnored = (path: string, isFolder?: boolean) => boolean

interface IgnoreRule {
  readonly negate: boolean
  readonly foldersOnly: boolean
  readonly matches: (path: string) => boolean
}

/**
 * The rules of a .helmignore text, as Helm reads them: `#` comments, `!` negates, a last `/` means folders only, a
 * pattern with a `/` is compared with the whole path, one without with the last part. A file is also left out where a
 * folder above it is: Helm does not walk into it.
 */
export function readIgnoreRules(source: string): IsIgnored {
  // NOTE Helm adds this rule itself: hidden files in templates/ are never templates.
  const rules = [...source.replace(/^\uFEFF/, '').split(/\r?\n/), 'templates/.?*'].flatMap(readRule)
  const own = (path: string, isFolder: boolean): boolean =>
    rules.some((rule) => {
      // NOTE in Helm a negated rule leaves out whatever it does not match, as in `!keep.txt`.
      if (rule.negate) return (rule.foldersOnly && !isFolder) || !rule.matches(path)
      return (!rule.foldersOnly || isFolder) && rule.matches(path)
    })
  return (path, isFolder = false) => {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth++) if (own(parts.slice(0, depth).join('/'), true)) return true
    return own(path, isFolder)
  }
}

function readRule(line: string): IgnoreRule[] {
  let pattern = line.trim()
  // NOTE Helm refuses `**`; such a rule is nothing here, the engine says so.
  if (pattern === '' || pattern.startsWith('#') || pattern.includes('**')) return []
  const negate = pattern.startsWith('!')
  if (negate) pattern = pattern.slice(1)
  const foldersOnly = pattern.endsWith('/')
  if (foldersOnly) pattern = pattern.slice(0, -1)
  if (pattern.startsWith('/')) return [{ negate, foldersOnly, matches: matcher(pattern.slice(1)) }]
  const whole = matcher(pattern)
  if (pattern.includes('/')) return [{ negate, foldersOnly, matches: whole }]
  return [{ negate, foldersOnly, matches: (path) => whole(path.slice(path.lastIndexOf('/') + 1)) }]
}

/** Go's `filepath.Match`: `*` and `?` stop at `/`, `[a-z]` and `[^a]` are classes, `\` escapes. */
function matcher(pattern: string): (path: string) => boolean {
  let expression = ''
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index)
    if (character === '*') expression += '[^/]*'
    else if (character === '?') expression += '[^/]'
    else if (character === '[' && pattern.indexOf(']', index + 2) > 0) {
      const end = pattern.indexOf(']', index + 2)
      expression += `[${pattern.slice(index + 1, end).replaceAll('[', '\\[')}]`
      index = end
    } else if (character === '\\' && index + 1 < pattern.length) expression += escaped(pattern.charAt(++index))
    else expression += escaped(character)
  }
  try {
    const compiled = new RegExp(`^${expression}$`, 'u')
    return (path) => compiled.test(path)
  } catch {
    return () => false
  }
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character
}
