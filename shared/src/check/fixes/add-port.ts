import type { ComponentParts, SpecEdit } from '#spec'

/** Makes the main container's Service have a port: the port of that name or number is fixed, else one is added. */
export function addPort({ main, base }: ComponentParts, port: number, name: string): readonly SpecEdit[] {
  const listening = main.ports.findIndex((it) => it.port === port)
  if (listening >= 0) return [{ op: 'add', path: `${base}/main/ports/${listening}/service`, value: {} }]
  const named = main.ports.findIndex((it) => it.name === name)
  if (named < 0) return [{ op: 'add', path: `${base}/main/ports/-`, value: { name, port, service: {} } }]
  return [
    { op: 'replace', path: `${base}/main/ports/${named}/port`, value: port },
    { op: 'add', path: `${base}/main/ports/${named}/service`, value: {} },
  ]
}
