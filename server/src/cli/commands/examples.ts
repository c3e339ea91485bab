import { checkExamples } from '@slipway/shared/check'
import { Command } from 'commander'
import { EXIT, fail } from '../exit.ts'
import { readSource } from '../read-source.ts'
import { runExamples } from '../run-examples.ts'
import { printText, refuse } from '../say.ts'
import { withEngine } from '../with-engine.ts'

/** `examples SOURCE`: renders the chart with each of its examples; status 1 where one fails or renders something else. */
export function command(): Command {
  return new Command('examples')
    .description('render each example of a chart and check its expectations')
    .argument('<source>')
    .option('--kube-version <version>', 'Kubernetes version, for example v1.36.0')
    .action(examples)
}

async function examples(path: string, options: { kubeVersion?: string }): Promise<void> {
  const source = await readSource(path)
  const ran = source.ok ? await withEngine((engine) => runExamples(source.value, engine, options.kubeVersion)) : source
  if (!ran.ok) return refuse(ran.error)
  let failed = 0
  for (const run of ran.value) {
    const findings = checkExamples([run])
    if (findings.length > 0) failed++
    printText(`${findings.length === 0 ? 'ok' : 'not ok'} ${run.example.name}\n`)
    for (const { message, fix } of findings) printText(`  ${message.en} ${fix.en}\n`)
  }
  printText(`${ran.value.length - failed} passed, ${failed} failed\n`)
  if (failed > 0) fail(EXIT.findings)
}
