import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The path of a chart that somebody packed by hand: no spec in it. */
export async function packedChart(folder: string): Promise<string> {
  await mkdir(join(folder, 'notes/templates'), { recursive: true })
  await writeFile(join(folder, 'notes/Chart.yaml'), 'name: notes\nversion: 2.1.0\ndescription: Notes for a lab\nkeywords: [notes]\n')
  await writeFile(join(folder, 'notes/values.yaml'), 'image:\n  repository: quay.io/lab/notes\n  tag: "7"\n')
  await writeFile(join(folder, 'notes/templates/deployment.yaml'), 'kind: Deployment\nname: {{ .Release.Name }}\n')
  execFileSync('tar', ['-czf', 'notes.tgz', 'notes'], { cwd: folder })
  return join(folder, 'notes.tgz')
}
