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
    title: 'The body has the wrong content type',
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
    detail: `The limit is ${limitBytes} bytes.`,
    fix: 'Make the chart spec smaller: remove large files and pictures from it.',
    es: {
      title: 'La petición es demasiado grande',
      detail: `El límite es de ${limitBytes} bytes.`,
      fix: 'Reduce la especificación del chart: quita de ella los archivos e imágenes grandes.',
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
    detail: 'It is receiving too much data at once.',
    fix: 'Try again in a minute.',
    es: {
      title: 'El servidor está ocupado',
      detail: 'Está recibiendo demasiados datos a la vez.',
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
    title: 'The request did not arrive completely',
    detail: 'The server stopped waiting because no more data arrived.',
    fix: 'Check the connection, then send it again.',
    es: {
      title: 'La petición no llegó entera',
      detail: 'El servidor dejó de esperar porque no llegaba nada más.',
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
    detail: 'Only this server’s own pages may make changes.',
    fix: 'Open the page at this server’s address. Behind a proxy, ask your administrator to set PUBLIC_URL to the address that people use.',
    es: {
      title: 'La petición viene de otro sitio',
      detail: 'Solo las páginas de este servidor pueden hacer cambios.',
      fix: 'Abre la página en la dirección de este servidor. Si está detrás de un proxy, pide a la administración que ponga en PUBLIC_URL la dirección que se usa.',
    },
  }
}

/** The request means another server: one for this machine alone was reached under a foreign name. */
export function foreignHost(name: string): HttpProblem {
  return {
    category: 'forbidden',
    status: 421,
    type: 'host-not-known',
    title: 'This server does not accept that host name',
    detail: `It only serves this machine, but the request is for ${JSON.stringify(name.slice(0, 100))}.`,
    fix: 'Open it at the address printed at startup, or set PUBLIC_URL to the address of your proxy.',
  }
}

/** Nothing is at this address. */
export function routeNotFound(method: string, path: string): HttpProblem {
  return {
    category: 'not-found',
    status: 404,
    type: 'route-not-found',
    title: 'Not found',
    detail: `${method} ${path.slice(0, 200)} is not part of the API.`,
    fix: 'See /api/openapi.json for the available routes.',
  }
}

/** The method is not one of the address. */
export function methodNotAllowed(method: string, allowed: readonly string[]): HttpProblem {
  return invalid(405, {
    type: 'method-not-allowed',
    title: 'Method not allowed',
    detail: `This address does not support ${method}.`,
    fix: `Use ${allowed.join(' or ')}.`,
  })
}

/** A bug: the person gets an id and no detail. */
export function internalError(): HttpProblem {
  return {
    category: 'unavailable',
    status: 500,
    type: 'internal-error',
    title: 'Something went wrong on the server',
    detail: 'The server could not complete the request. Your input is safe.',
    fix: 'Try again; if it happens again, report the request id.',
    es: {
      title: 'Ha habido un error en el servidor',
      detail: 'El servidor no ha podido completar la petición. Lo que has escrito está a salvo.',
      fix: 'Inténtalo de nuevo; si vuelve a pasar, comunica el identificador de la petición.',
    },
  }
}
