import type { Problem } from '@slipway/shared/base'

function unavailable(type: string, words: { title: string; detail: string; fix: string }): Problem {
  return { category: 'unavailable', type, ...words }
}

/** Nothing answers at the repository's address. */
export function unreachable(host: string, reason: string): Problem {
  return unavailable('repository-unreachable', {
    title: 'The repository cannot be reached',
    detail: `${host}: ${reason}`,
    fix: 'Check the address and the network, then publish again. Nothing was stored.',
  })
}

/** It wants a name and password, or refuses the ones that it got. */
export function signInRefused(host: string, hasCredentials: boolean): Problem {
  return {
    category: 'forbidden',
    type: 'repository-sign-in-refused',
    title: 'The repository refuses the sign-in',
    detail: hasCredentials ? `${host} does not accept this user name and password.` : `${host} wants a user name and password.`,
    fix: 'Set CHARTMUSEUM_USERNAME and CHARTMUSEUM_PASSWORD, or `push --username … --password-stdin`.',
  }
}

/** It sends the client elsewhere; credentials are never taken along. */
export function redirected(host: string): Problem {
  return unavailable('repository-redirects', {
    title: 'The repository redirects to another address',
    detail: `${host} answers with a redirect. It is not followed, so that no password goes elsewhere.`,
    fix: 'Give the address that it redirects to.',
  })
}

/** The address leads to something else. */
export function notARepository(host: string, status: number): Problem {
  return unavailable('repository-not-found', {
    title: 'There is no chart repository at this address',
    detail: `${host} answers with status ${status} where a ChartMuseum answers otherwise.`,
    fix: 'Check the path of the address: it is the one that `helm repo add` takes, without /index.yaml.',
  })
}

/** The archive is larger than the repository takes. */
export function tooLargeForRepository(host: string, said: string): Problem {
  return {
    category: 'too-large',
    type: 'repository-too-large',
    title: 'The chart is too large for the repository',
    detail: `${host} says: ${said}`,
    fix: 'Make the chart smaller, or ask who runs the repository to raise its limit.',
  }
}

/** The repository does not take the chart. */
export function refusedByRepository(host: string, said: string): Problem {
  return {
    category: 'invalid',
    type: 'repository-refuses-chart',
    title: 'The repository refuses the chart',
    detail: `${host} says: ${said}`,
    fix: 'Correct what it names, or ask who runs the repository.',
  }
}
