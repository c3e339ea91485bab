import { err, ok, type Problem, type Result } from '#base'

export type Judging = typeof import('./judge.ts')

/** NOTE fetched once; a browser takes a separate task for an import, also of what it has. */
let judging: Judging | undefined

/** The stages after the manifests, which a page fetches apart from the first ones. */
export async function fetchJudging(): Promise<Result<Judging, Problem>> {
  try {
    judging ??= await import('./judge.ts')
    return ok(judging)
  } catch {
    return err(checksNotFetched())
  }
}

/** A page without a connection. */
function checksNotFetched(): Problem {
  return {
    category: 'unavailable',
    type: 'checks-not-fetched',
    title: 'The checks could not be loaded',
    detail: 'The part of this page that checks charts could not be fetched.',
    fix: 'Check your connection and try again.',
    es: {
      title: 'No se han podido cargar las comprobaciones',
      detail: 'No se ha podido descargar la parte de esta página que revisa los charts.',
      fix: 'Comprueba tu conexión y vuelve a intentarlo.',
    },
  }
}
