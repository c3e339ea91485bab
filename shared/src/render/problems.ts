import type { Problem } from '#base'
import type { EngineError } from './protocol.ts'

/** Why there is no answer: the chart is at fault, or the operation could not be done. */
export type EngineFailure =
  | { readonly kind: 'chart'; readonly error: EngineError }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The memory that a render may use, in MiB. */
export const memoryMiB = 256

/** The work took longer than the bound. */
export function renderTimeout(timeoutMs: number): Problem {
  const seconds = timeoutMs / 1000
  const bound = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return {
    category: 'timeout',
    type: 'render-timeout',
    title: 'Rendering took too long',
    detail: `The chart was still rendering after ${bound}, which is the bound, so it was ended.`,
    fix: 'Look for a template that loops without end or calls itself, for a very long list, or for many generated keys.',
    es: {
      title: 'La generación tardó demasiado',
      detail: `El chart aún se estaba generando después de ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}, que es el límite, y se detuvo.`,
      fix: 'Busca una plantilla que no termina nunca o que se llama a sí misma, una lista muy larga o muchas claves generadas.',
    },
  }
}

/** The worker got so little of the processor that its work did not end in reasonable time: no fault of the chart's. */
export function engineBusy(): Problem {
  return {
    category: 'unavailable',
    type: 'engine-busy',
    title: 'The server is busy',
    detail: 'It has too much to do to render this chart now. The chart is not the reason.',
    fix: 'Try again in a minute.',
    es: {
      title: 'El servidor está ocupado',
      detail: 'Tiene demasiado trabajo para generar este chart ahora. El motivo no es el chart.',
      fix: 'Inténtalo de nuevo en un minuto.',
    },
  }
}

/** The work outgrew the bound on memory. */
export function renderMemory(): Problem {
  return {
    category: 'too-large',
    type: 'render-memory',
    title: 'Rendering needed too much memory',
    detail: `The chart needed more than ${memoryMiB} MiB, which is the bound, so it was ended.`,
    fix: 'Look for a template that builds a very long text or list, such as a large repeat or until, or for a very large file.',
    es: {
      title: 'La generación necesitó demasiada memoria',
      detail: `El chart necesitó más de ${memoryMiB} MiB, que es el límite, y se detuvo.`,
      fix: 'Busca una plantilla que construye un texto o una lista enorme, p. ej. con repeat o until, o un archivo muy grande.',
    },
  }
}

/** What a render may print, in MiB: several times of what a cluster takes for one release. */
export const outputMiB = 10

/** The chart renders to more than anybody could install or look at. */
export function renderOutput(): Problem {
  return {
    category: 'too-large',
    type: 'render-output',
    title: 'The chart renders to too much',
    detail: `What the templates print has more than ${outputMiB} MiB, which is the bound.`,
    fix: 'Look for a template that repeats a text or a list many times, or that prints a very large file.',
    es: {
      title: 'El chart genera demasiado',
      detail: `Lo que escriben las plantillas ocupa más de ${outputMiB} MiB, que es el límite.`,
      fix: 'Busca una plantilla que repite un texto o una lista muchas veces, o que escribe un archivo muy grande.',
    },
  }
}

/** The engine ended in a way that no chart should cause. */
export function engineCrashed(message: string): Problem {
  return {
    category: 'unavailable',
    type: 'engine-crashed',
    title: 'The Helm engine stopped',
    detail: asSentence(`It ended with: ${firstLine(message)}`),
    fix: 'Try again: a new engine stands ready. If it stops again, undo your last change to the chart.',
    es: {
      title: 'El motor de Helm se detuvo',
      detail: 'Terminó por sí mismo.',
      fix: 'Inténtalo de nuevo: hay otro motor listo. Si vuelve a pasar, deshaz tu último cambio en el chart.',
    },
  }
}

/** The engine never started. */
export function engineUnavailable(message: string): Problem {
  return {
    category: 'unavailable',
    type: 'engine-unavailable',
    title: 'The Helm engine did not start',
    detail: asSentence(firstLine(message)),
    fix: 'Check the connection, then try again.',
    es: {
      title: 'El motor de Helm no pudo arrancar',
      detail: 'No se pudo descargar o poner en marcha.',
      fix: 'Comprueba la conexión e inténtalo de nuevo.',
    },
  }
}

/** The caller no longer wants the answer. */
export function renderCancelled(): Problem {
  return {
    category: 'unavailable',
    type: 'render-cancelled',
    title: 'Rendering was cancelled',
    detail: 'A newer request took its place.',
    fix: 'Nothing needs to be done.',
    es: {
      title: 'La generación se canceló',
      detail: 'Una petición más nueva ocupó su lugar.',
      fix: 'No hay que hacer nada.',
    },
  }
}

function firstLine(message: string): string {
  return (message.split('\n').find((line) => line.trim() !== '') ?? 'no reason given').slice(0, 300)
}

/** What a browser or Go says often lacks its full stop, and more text follows it. */
function asSentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`
}
