import { text } from 'node:stream/consumers'
import { helmCommands } from '@slipway/shared/publish'
import { Command } from 'commander'
import { pushPackage } from '../../publishing/push-package.ts'
import { chartMuseumRegistry } from '../../registries/chartmuseum/chartmuseum-registry.ts'
import { packageOf } from '../chart-of.ts'
import { EXIT, fail } from '../exit.ts'
import { readSource } from '../read-source.ts'
import { printText, refuse, sayProblem, sayText } from '../say.ts'
import { withEngine } from '../with-engine.ts'

interface PushOptions {
  readonly repo: string
  readonly username?: string
  readonly passwordStdin?: boolean
}

/** `push SOURCE --repo URL [--username U --password-stdin]`: publishes to a ChartMuseum and prints what it has. */
export function command(): Command {
  return new Command('push')
    .description('publish a chart to a ChartMuseum repository')
    .argument('<source>')
    .requiredOption('--repo <url>', 'what `helm repo add` takes')
    .option('--username <name>')
    .option('--password-stdin', 'read the password from stdin')
    .action(push)
}

async function push(path: string, { repo, username, passwordStdin }: PushOptions): Promise<void> {
  if (!URL.canParse(repo) || !/^https?:/.test(repo)) {
    // NOTE not shown: what is mistyped may hold a password.
    const detail = 'It starts with https:// or http://, and the host follows.'
    sayProblem({ title: '--repo is not a web address', detail, fix: 'Give it as `helm repo add` takes it: https://…' })
    return fail(EXIT.usage)
  }
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined
  const source = await readSource(path)
  const packed = source.ok ? await withEngine((engine) => packageOf(source.value, engine)) : source
  if (!packed.ok) return refuse(packed.error)
  const signIn = { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) }
  const registry = chartMuseumRegistry({ url: new URL(repo), ...signIn, audience: 'command-line' })
  const { name, version, pkg } = packed.value
  const pushed = await pushPackage({ name, version }, pkg, registry, {
    tellStep: (step, state) => {
      if (step === 'upload' && state === 'started') sayText(`Uploading to ${registry.url}…\n`)
    },
  })
  if (!pushed.ok) return refuse(pushed.error)
  printText(`${name} ${version} sha256:${pkg.digest}\n`)
  const { droppedVersions } = pushed.value
  if (droppedVersions.length > 0) {
    sayText(`The repository keeps only so many versions of a chart. Gone since this upload: ${droppedVersions.join(', ')}.\n`)
  }
  const commands = helmCommands({ name, version, url: registry.url, repository: registry.title })
  sayText(`Published to ${registry.url}. To use it:\n${commands.map((line) => `  ${line}\n`).join('')}`)
}
