import { planPackage } from '@slipway/shared/package'
import { type ChartPackage, writeTgz } from './write-tgz.ts'

/** A tiny chart's archive, for tests; `note` makes the bytes differ. */
export async function chartTgz(name: string, version: string, note = ''): Promise<ChartPackage & { name: string; version: string }> {
  const plan = planPackage({
    name,
    version,
    files: {
      'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: ${version}\ndescription: ${JSON.stringify(note)}\n`,
      'values.yaml': 'greeting: hello\n',
      'templates/cm.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  greeting: {{ .Values.greeting | quote }}\n',
    },
  })
  if (!plan.ok) throw new Error(plan.error.detail)
  return { name, version, ...(await writeTgz(plan.value)) }
}
