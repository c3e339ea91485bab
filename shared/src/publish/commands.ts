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

function quoted(word: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
