import type { Problem } from '@slipway/shared/base'

/** A problem of the HTTP edge, which knows its status better than its category says. */
export interface HttpProblem extends Problem {
  readonly status: number
}

function invalid(status: number, words: { type: string; title: string; detail: string; fix: string }): HttpProblem {
  return { category: 'invalid', status, ...words }
}

/** The body is not of a type that the route reads. */
export function unsupportedMediaType(sent: string): HttpProblem {
  return invalid(415, {
    type: 'media-type-unsupported',
    title: 'The body has the wrong type',
    detail: sent === '' ? 'The request names no content type.' : `The request says ${JSON.stringify(sent.slice(0, 100))}.`,
    fix: 'Send JSON in UTF-8, not compressed, with `Content-Type: application/json`.',
  })
}

/** The body is not JSON. */
export function invalidJson(detail: string): HttpProblem {
  return invalid(400, { type: 'json-invalid', title: 'The body is not JSON', detail, fix: 'Send a JSON document in UTF-8.' })
}

/** The body is longer than the route reads. */
export function bodyTooLarge(limitBytes: number): HttpProblem {
  return {
    category: 'too-large',
    status: 413,
    type: 'body-too-large',
    title: 'The request is too large',
    detail: `At most ${limitBytes} bytes are read.`,
    fix: 'Make the chart spec smaller: large files and pictures do not belong in it.',
    es: {
      title: 'La petición es demasiado grande',
      detail: `Se leen como máximo ${limitBytes} bytes.`,
      fix: 'Haz más pequeña la especificación del chart: los archivos e imágenes grandes no van en ella.',
    },
  }
}

/** The server holds as many bodies as its memory allows. */
export function serverBusy(): HttpProblem {
  return {
    category: 'unavailable',
    status: 503,
    type: 'server-busy',
    title: 'The server is busy',
    detail: 'It is receiving as much as it can hold.',
    fix: 'Try again in a minute.',
    es: {
      title: 'El servidor está ocupado',
      detail: 'Está recibiendo todo lo que le cabe.',
      fix: 'Inténtalo de nuevo en un minuto.',
    },
  }
}

/** Nothing more of the body came. */
export function bodyStalled(): HttpProblem {
  return {
    category: 'timeout',
    status: 408,
    type: 'body-stalled',
    title: 'The request did not arrive',
    detail: 'Nothing more of it came for a while, so it is waited for no longer.',
    fix: 'Check the connection, then send it again.',
    es: {
      title: 'La petición no llegó entera',
      detail: 'Durante un rato no llegó nada más, así que ya no se espera.',
      fix: 'Comprueba la conexión y envíala otra vez.',
    },
  }
}

/** A page of another site asked. */
export function crossSite(): HttpProblem {
  return {
    category: 'forbidden',
    status: 403,
    type: 'cross-site-refused',
    title: 'The request came from another site',
    detail: 'Only pages of this server may change something here.',
    fix: 'Open the page at the address of this server. If it is behind a proxy, its administrator sets PUBLIC_URL to the address that people use.',
    es: {
      title: 'La petición viene de otro sitio',
      detail: 'Solo las páginas de este servidor pueden cambiar algo aquí.',
      fix: 'Abre la página en la dirección de este servidor. Si está detrás de un proxy, su administrador pone en PUBLIC_URL la dirección que se usa.',
    },
  }
}

/** The request means another server: one for this machine alone was reached under a foreign name. */
export function foreignHost(name: string): HttpProblem {
  return {
    category: 'forbidden',
    status: 421,
    type: 'host-not-known',
    title: 'This server is not known by that name',
    detail: `It serves this machine alone, and the request is for ${JSON.stringify(name.slice(0, 100))}.`,
    fix: 'Open it at the address that it printed when it started, or name the address of your proxy in PUBLIC_URL.',
  }
}

/** Nothing is at this address. */
export function routeNotFound(method: string, path: string): HttpProblem {
  return {
    category: 'not-found',
    status: 404,
    type: 'route-not-found',
    title: 'Nothing is here',
    detail: `${method} ${path.slice(0, 200)} is not part of the API.`,
    fix: 'See /api/openapi.json for what there is.',
  }
}

/** The method is not one of the address. */
export function methodNotAllowed(method: string, allowed: readonly string[]): HttpProblem {
  return invalid(405, {
    type: 'method-not-allowed',
    title: 'The method does not fit the address',
    detail: `${method} is not possible here.`,
    fix: `Use ${allowed.join(' or ')}.`,
  })
}

/** A bug: the person gets an id and no detail. */
export function internalError(): HttpProblem {
  return {
    category: 'unavailable',
    status: 500,
    type: 'internal-error',
    title: 'Something went wrong here',
    detail: 'The server could not finish this. What you typed is not lost.',
    fix: 'Try again; if it happens again, report the request id.',
    es: {
      title: 'Algo ha fallado aquí',
      detail: 'El servidor no pudo terminar. Lo que has escrito no se pierde.',
      fix: 'Inténtalo de nuevo; si vuelve a pasar, comunica el identificador de la petición.',
    },
  }
}
