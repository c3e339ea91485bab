import type { GenerateContext } from '../context.ts'

/** .helmignore: what stays out of the archive. */
export function helmignore(ctx: GenerateContext): string {
  const folder = ctx.profile.helpersLibrary?.folder
  const lines = [
    '# What does not belong into the packed chart.',
    '.helmignore',
    '.DS_Store',
    '# Version control',
    '.git/',
    '.gitignore',
    '.gitmodules',
    '.github/',
    '.bzr/',
    '.bzrignore',
    '.hg/',
    '.hgignore',
    '.svn/',
    '# Copies that editors leave',
    '*.swp',
    '*.bak',
    '*.tmp',
    '*.orig',
    '*~',
    '# Editors',
    '.project',
    '.idea/',
    '*.tmproj',
    '.vscode/',
    '# Packed charts',
    '*.tgz',
    ...(folder === undefined
      ? []
      : ["# The helpers library's own repository", `templates/${folder}/.git`, `templates/${folder}/README.md`]),
  ]
  return `${lines.join('\n')}\n`
}
