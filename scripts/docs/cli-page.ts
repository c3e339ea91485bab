import { commandLoaders } from '../../server/src/cli/command-loaders.ts'

const commands = await Promise.all(Object.values(commandLoaders).map(async (load) => (await load()).command()))
type Command = (typeof commands)[number]

// A cell of a Markdown table: `|` would end it, and `<` could begin a tag.
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

function table(head: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(([name, meaning]) => `| \`${name.replaceAll('|', '\\|')}\` | ${cell(meaning)} |`)
  return `\n| ${head} | |\n| --- | --- |\n${lines.join('\n')}\n`
}

function meaningOf({ description, defaultValue }: { readonly description: string; readonly defaultValue?: unknown }): string {
  const shown = defaultValue === undefined || defaultValue === false || (Array.isArray(defaultValue) && defaultValue.length === 0)
  return shown ? description : `${description} (default: ${String(defaultValue)})`
}

function section(command: Command): string {
  const help = command.createHelp()
  const args = help.visibleArguments(command).map((it) => [it.name(), meaningOf(it)] as const)
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help')
  const rows = options.map((it) => [it.flags, meaningOf(it)] as const)
  const usage = `npm run --silent cli -- ${[command.name(), command.usage()].filter(Boolean).join(' ')}`
  return `## ${command.name()}\n\n${command.description()}\n\n\`\`\`\n${usage}\n\`\`\`\n${table('argument', args)}${table('option', rows)}`
}

/** The reference page of the command line, from the commands themselves. */
export function cliPage(): string {
  return `# Command line

Generated from the commands by \`npm run docs\`. Each command explains itself with \`--help\`, where you also find examples.
Exit status: 0 fine, 1 findings, 2 wrong usage.

${commands.map(section).join('\n')}`
}
