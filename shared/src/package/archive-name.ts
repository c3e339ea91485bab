/** The file name that Helm and every repository give a version: `demo-0.1.0.tgz`. */
export function archiveName(name: string, version: string): string {
  return `${name}-${version}.tgz`
}
