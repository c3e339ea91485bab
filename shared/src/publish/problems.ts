import { type Problem, problemWords } from '#base'
import { nextVersions } from './next-version.ts'

export interface PublishedVersion {
  readonly name: string
  readonly version: string
}

/** The repository has this version with other bytes; both digests are SHA-256 in hexadecimal. */
export function versionExists({ name, version }: PublishedVersion, { sent, found }: { sent: string; found: string }): Problem {
  const next = nextVersions(version)?.patch
  return {
    category: 'conflict',
    type: 'chart-version-exists',
    title: `${name} ${version} is published already`,
    detail: `The repository has this version with other content: sha256 ${found}, not ${sent}. A published version never changes.`,
    fix: next === undefined ? 'Give the chart another version.' : `Publish it as ${next}.`,
    es: {
      title: `${name} ${version} ya está publicado`,
      detail: `El repositorio tiene esta versión con otro contenido: sha256 ${found}, no ${sent}. Una versión publicada no cambia nunca.`,
      fix: next === undefined ? 'Da otra versión al chart.' : `Publícalo como ${next}.`,
    },
    places: [{ pointer: '/chart/version', message: next === undefined ? 'Take another version.' : `The next free try is ${next}.` }],
  }
}

/** The repository did not answer in a way that says whether it has the chart; `instead` is what came of asking it, if anything. */
export function outcomeUnknown({ name, version }: PublishedVersion, instead?: Problem): Problem {
  return {
    category: 'unavailable',
    type: 'publish-outcome-unknown',
    title: `It is not known whether ${name} ${version} arrived`,
    detail:
      instead === undefined
        ? 'The chart was sent, but the repository did not confirm it and does not list it yet.'
        : `The chart was sent, but the repository could not be asked whether it has it. ${instead.detail}`,
    fix: 'Publish again in a minute: what has arrived is recognised, nothing is stored twice.',
    es: {
      title: `No se sabe si ${name} ${version} llegó`,
      detail:
        instead === undefined
          ? 'El chart se envió, pero el repositorio no lo confirmó y aún no aparece en su lista.'
          : `El chart se envió, pero no se pudo preguntar al repositorio si lo tiene. ${problemWords(instead, 'es').detail}`,
      fix: 'Publica otra vez dentro de un minuto: lo que llegó se reconoce y nada se guarda dos veces.',
    },
  }
}

/** What the repository says it stored is not what was sent. */
export function digestMismatch({ name, version }: PublishedVersion): Problem {
  return {
    category: 'conflict',
    type: 'publish-digest-mismatch',
    title: `${name} ${version} in the repository is not what was sent`,
    detail: 'The digest that the repository reports differs from that of the package.',
    fix: 'Do not use this version. Publish under the next version and tell who runs the repository.',
    es: {
      title: `${name} ${version} en el repositorio no es lo que se envió`,
      detail: 'La huella que da el repositorio no es la del paquete.',
      fix: 'No uses esta versión. Publica la siguiente y avisa a quien administra el repositorio.',
    },
  }
}

function arrivedWords(arrived: boolean): { readonly en: string; readonly es: string } {
  return arrived
    ? {
        en: 'It may have arrived: publish again to find out, nothing is stored twice.',
        es: 'Puede que haya llegado: publica otra vez para saberlo; nada se guarda dos veces.',
      }
    : { en: 'Nothing was stored.', es: 'No se guardó nada.' }
}

/** Somebody cancelled; `arrived` where the chart was on its way by then. */
export function publishCancelled({ name, version }: PublishedVersion, arrived: boolean): Problem {
  const words = arrivedWords(arrived)
  return {
    category: 'unavailable',
    type: arrived ? 'publish-outcome-unknown' : 'publish-cancelled',
    title: `Publishing ${name} ${version} was cancelled`,
    detail: words.en,
    fix: 'Publish again when you want to.',
    es: { title: `Se canceló la publicación de ${name} ${version}`, detail: words.es, fix: 'Publica otra vez cuando quieras.' },
  }
}

/** The repository took longer than a publication may take in all; `arrived` where the chart was on its way by then. */
export function publishTooSlow({ name, version }: PublishedVersion, boundMs: number, arrived: boolean): Problem {
  const seconds = Math.round(boundMs / 1000)
  const words = arrivedWords(arrived)
  return {
    category: 'timeout',
    type: arrived ? 'publish-outcome-unknown' : 'repository-too-slow',
    title: `The repository did not answer about ${name} ${version}`,
    detail: `It was waited for ${seconds} seconds, which is the limit. ${words.en}`,
    fix: 'Try again later. If it stays so, ask the administrator of the repository.',
    es: {
      title: `El repositorio no respondió sobre ${name} ${version}`,
      detail: `Se esperó ${seconds} segundos, que es el límite. ${words.es}`,
      fix: 'Inténtalo más tarde. Si sigue igual, pregunta a quien administra el repositorio.',
    },
  }
}
