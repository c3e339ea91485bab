import { type Localized, type Problem, type ProblemWords, text } from '@slipway/shared/base'

/** Who reads a problem: somebody at the page of a server that another runs, or somebody at the command line. */
export type Audience = 'server' | 'command-line'

/** In English, as the problem's own words, and in Spanish. */
function problem(category: Problem['category'], type: string, en: ProblemWords, es: ProblemWords): Problem {
  return { category, type, ...en, es }
}

/** Nothing answers at the repository's address. */
export function unreachable(host: string, reason: Localized): Problem {
  return problem(
    'unavailable',
    'repository-unreachable',
    {
      title: 'The repository cannot be reached',
      detail: `${host}: ${reason.en}`,
      fix: 'Check the address and the network, then publish again. Nothing was stored.',
    },
    {
      title: 'No se puede llegar al repositorio',
      detail: `${host}: ${reason.es}`,
      fix: 'Comprueba la dirección y la red y publica otra vez. No se guardó nada.',
    },
  )
}

/** It answers, but not now. */
export function answersWith(status: number): Localized {
  return text(`it answers with status ${status}`, `responde con el estado ${status}`)
}

/** It wants a name and password, or refuses the ones that it got. */
export function signInRefused(
  host: string,
  { hasCredentials, audience }: { readonly hasCredentials: boolean; readonly audience: Audience },
): Problem {
  const isServer = audience === 'server'
  return problem(
    'forbidden',
    'repository-sign-in-refused',
    {
      title: 'The repository refuses the sign-in',
      detail: hasCredentials ? `${host} does not accept this user name and password.` : `${host} wants a user name and password.`,
      fix: isServer
        ? 'Ask the administrator of this server to correct CHARTMUSEUM_USERNAME and CHARTMUSEUM_PASSWORD.'
        : 'Give them with `--username NAME --password-stdin`.',
    },
    {
      title: 'El repositorio rechaza las credenciales',
      detail: hasCredentials ? `${host} no acepta este usuario y contraseña.` : `${host} pide usuario y contraseña.`,
      fix: isServer
        ? 'Pide a quien administra este servidor que corrija CHARTMUSEUM_USERNAME y CHARTMUSEUM_PASSWORD.'
        : 'Indícalos con `--username NOMBRE --password-stdin`.',
    },
  )
}

/** It sends the client elsewhere; credentials are never taken along. */
export function redirected(host: string, audience: Audience): Problem {
  const isServer = audience === 'server'
  return problem(
    'unavailable',
    'repository-redirects',
    {
      title: 'The repository redirects to another address',
      detail: `${host} answers with a redirect. It is not followed, so that no password goes elsewhere.`,
      fix: isServer
        ? 'Ask the administrator of this server to set CHARTMUSEUM_URL to the address that it redirects to.'
        : 'Give the address that it redirects to.',
    },
    {
      title: 'El repositorio redirige a otra dirección',
      detail: `${host} responde con una redirección. No se sigue, para que ninguna contraseña vaya a otro sitio.`,
      fix: isServer
        ? 'Pide a quien administra este servidor que ponga en CHARTMUSEUM_URL la dirección a la que redirige.'
        : 'Indica la dirección a la que redirige.',
    },
  )
}

/** It gives its charts and takes none. */
export function takesNoUploads(host: string, status: number): Problem {
  return problem(
    'unavailable',
    'repository-takes-no-uploads',
    {
      title: 'The repository does not take uploads',
      detail: `${host} lists its charts, but answers an upload with status ${status}: its API is switched off, or it is a repository of files only. Nothing was stored.`,
      fix: 'Ask its administrator to switch the API on (start ChartMuseum without --disable-api), or publish to another repository.',
    },
    {
      title: 'El repositorio no admite subidas',
      detail: `${host} muestra sus charts, pero responde a una subida con el estado ${status}: su API está desactivada o solo sirve archivos. No se guardó nada.`,
      fix: 'Pide a quien lo administra que active la API (ChartMuseum sin --disable-api) o publica en otro repositorio.',
    },
  )
}

/** Its storage does not take the chart, by its own word. */
export function repositoryStorageFails(host: string, said: string): Problem {
  return problem(
    'unavailable',
    'repository-storage-fails',
    {
      title: 'The repository could not store the chart',
      detail: `${host} says: ${said}`,
      fix: 'Ask its administrator to look at its storage: whether it may be written and has space. Nothing was stored.',
    },
    {
      title: 'El repositorio no pudo guardar el chart',
      detail: `${host} dice: ${said}`,
      fix: 'Pide a quien lo administra que revise su almacenamiento: si se puede escribir y si tiene espacio. No se guardó nada.',
    },
  )
}

/** It holds as many charts as it may. */
export function repositoryFull(host: string, said: string): Problem {
  return problem(
    'unavailable',
    'repository-full',
    {
      title: 'The repository is full',
      detail: `${host} says: ${said}`,
      fix: 'Ask its administrator to raise its limit or to delete versions that nobody uses. Nothing was stored.',
    },
    {
      title: 'El repositorio está lleno',
      detail: `${host} dice: ${said}`,
      fix: 'Pide a quien lo administra que suba su límite o borre versiones que nadie usa. No se guardó nada.',
    },
  )
}

/** The address leads to something else. */
export function notARepository(host: string, status: number): Problem {
  return problem(
    'unavailable',
    'repository-not-found',
    {
      title: 'There is no chart repository at this address',
      detail: `${host} answers with status ${status} where a ChartMuseum answers otherwise.`,
      fix: 'Check the path of the address: it is the one that `helm repo add` takes, without /index.yaml.',
    },
    {
      title: 'En esta dirección no hay un repositorio de charts',
      detail: `${host} responde con el estado ${status}, y un ChartMuseum responde otra cosa.`,
      fix: 'Comprueba la ruta de la dirección: es la de `helm repo add`, sin /index.yaml.',
    },
  )
}

/** The archive is larger than the repository takes. */
export function tooLargeForRepository(host: string, said: string): Problem {
  return problem(
    'too-large',
    'repository-too-large',
    {
      title: 'The chart is too large for the repository',
      detail: `${host} says: ${said}`,
      fix: 'Make the chart smaller, or ask who runs the repository to raise its limit.',
    },
    {
      title: 'El chart es demasiado grande para el repositorio',
      detail: `${host} dice: ${said}`,
      fix: 'Haz el chart más pequeño o pide a quien administra el repositorio que suba su límite.',
    },
  )
}

/** The repository does not take the chart. */
export function refusedByRepository(host: string, said: string): Problem {
  return problem(
    'invalid',
    'repository-refuses-chart',
    {
      title: 'The repository refuses the chart',
      detail: `${host} says: ${said}`,
      fix: 'Correct what it names, or ask who runs the repository.',
    },
    {
      title: 'El repositorio rechaza el chart',
      detail: `${host} dice: ${said}`,
      fix: 'Corrige lo que nombra o pregunta a quien administra el repositorio.',
    },
  )
}
