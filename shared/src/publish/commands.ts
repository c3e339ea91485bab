import type { Profile } from '#profile'

export interface HelmCommandsInput {
  readonly name: string
  readonly version: string
  /** The repository's address, with the folder: `http://127.0.0.1:3000/chartrepo/library`. */
  readonly url: string
  readonly repository: string
}

/** The three commands that use a published chart, ready to copy into a POSIX shell. */
export function helmCommands({ name, version, url, repository }: HelmCommandsInput): string[] {
  return [
    `helm repo add ${quoted(repository)} ${quoted(url)}`,
    `helm repo update ${quoted(repository)}`,
    `helm install my-${name} ${quoted(`${repository}/${name}`)} --version ${quoted(version)}`,
  ]
}

/**
 * The commands of the platform's own guide, which bring an archive to the platform's repository. Empty where the platform
 * has no such repository, or the chart is there already.
 */
export function platformCommands({ chartRepository }: Profile, archive: string, publishedAt: string): string[] {
  const { name, url, pushPlugin } = chartRepository
  if (pushPlugin === undefined || publishedAt === url) return []
  return [
    `helm plugin install ${quoted(pushPlugin)}`,
    `helm repo add ${quoted(name)} ${quoted(url)}`,
    `helm cm-push --username=NAME --password=PASSWORD ${quoted(archive)} ${quoted(name)}`,
  ]
}

function quoted(word: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
