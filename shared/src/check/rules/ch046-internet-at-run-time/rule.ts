import { listAt, text } from '#base'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const fetching =
  /\b(apt(-get)? (-\S+ )*(install|update)|(yum|dnf) install|apk add|conda install|npm (install|i|ci)\b|pip3? install|git clone|(curl|wget) [^|;&]*https?:\/\/(?!localhost|127\.|\[::1\])[^\s/]+\.[^\s/]+)/
/** Containers reach no host outside; pip has a mirror inside. */
export const internetAtRunTime: Rule = {
  id: 'CH046',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The container needs internet access to start', 'El contenedor necesita internet para arrancar'),
  why: text(
    'Containers on the platform have no internet access, so the command fails or hangs.',
    'Los contenedores de la plataforma no tienen internet, así que el comando falla o se queda colgado.',
  ),
  fix: text('Add what it needs when building the image.', 'Añade lo necesario al construir la imagen.'),
  check: ({ workloads, profile }) =>
    profile.offline === true
      ? workloads.flatMap(allContainers).flatMap(({ workload, json, path, name }) =>
          ['command', 'args'].flatMap((key) =>
            listAt(json, key).flatMap((part, index) => {
              const found = typeof part === 'string' ? fetching.exec(part)?.[0] : undefined
              if (found === undefined) return []
              return [
                {
                  manifest: workload.manifest,
                  path: [...path, key, index],
                  message: text(`${name} runs '${found}' when it starts.`, `${name} ejecuta '${found}' al arrancar.`),
                },
              ]
            }),
          ),
        )
      : [],
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/args`]: ['-c', 'apt-get install -y vim'] }) },
    keeps: { objects: workstation({ [`${MAIN}/args`]: ['-c', 'curl http://localhost:8888'] }) },
  },
}
