import { text, textAt } from '#base'
import { partOf } from '../../context/component-of.ts'
import { tagOf } from '../../context/image-parts.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const plain = (version: string) => version.replace(/^v/, '')

/** Whether a tag is of that version, possibly of a variant (`1.28-alpine`) or written with a v. */
function isOf(tag: string, version: string): boolean {
  return plain(tag) === plain(version) || plain(tag).startsWith(`${plain(version)}-`) || plain(version).startsWith(`${plain(tag)}-`)
}

/** The app version is what catalogues show; where one image makes the app, its tag is that version. */
export const tagAndAppVersion: Rule = {
  id: 'tag-and-app-version',
  severity: 'info',
  source: 'practice',
  needs: 'manifests',
  title: text('Image tag and app version disagree', 'La etiqueta de la imagen y la versión de la aplicación no coinciden'),
  why: text(
    'Catalogues show the app version, but a different one would run.',
    'Los catálogos muestran la versión de la aplicación, pero se ejecutaría otra.',
  ),
  fix: text(
    'Use the app version as the image tag, or correct the app version.',
    'Usa la versión de la aplicación como etiqueta de la imagen, o corrige la versión.',
  ),
  check: ({ workloads, chartYaml, spec }) => {
    const version = textAt(chartYaml.data, 'appVersion') ?? ''
    // NOTE a further workload of the chart is another program, with its own versions.
    const own = workloads.filter(({ manifest }) => partOf(spec, manifest, '') === '')
    const first = own.flatMap(({ containers }) => containers.slice(0, 1))
    const versioned = first.filter(({ image }) => /^v?\d+(\.\d+)*/.test(tagOf(image)))
    if (version === '' || versioned.length === 0 || versioned.some(({ image }) => isOf(tagOf(image), version))) return []
    return versioned.slice(0, 1).map(({ workload, path, image }) => ({
      manifest: workload.manifest,
      path: [...path, 'image'],
      message: text(
        `The image tag is ${tagOf(image)}, but the app version is ${version}.`,
        `La etiqueta de la imagen es ${tagOf(image)}, pero la versión de la aplicación es ${version}.`,
      ),
    }))
  },
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library/demo:3.15' }) },
    keeps: { objects: workstation() },
  },
}
