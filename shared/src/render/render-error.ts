import { type Language, type Localized, problemWords, text } from '#base'
import type { EngineFailure } from './problems.ts'
import type { EngineError } from './protocol.ts'

/** What went wrong, in one plain sentence; Helm's own message is next to it. */
export function describeEngineError(error: EngineError): Localized {
  const place = describePlace(error)
  switch (error.kind) {
    case 'parse':
      return text(`A template has a syntax error${place.en}.`, `Una plantilla tiene un error de sintaxis${place.es}.`)
    case 'execute':
      return text(`A template fails with these values${place.en}.`, `Una plantilla falla con estos valores${place.es}.`)
    case 'fail':
      return text(`The chart rejects these values${place.en}.`, `El chart rechaza estos valores${place.es}.`)
    case 'load':
      return text(`A file of the chart cannot be read${place.en}.`, `Un archivo del chart no se puede leer${place.es}.`)
    case 'schema':
      return text(`The values do not match the chart's schema${place.en}.`, `Los valores no cumplen el esquema del chart${place.es}.`)
    case 'values':
      return text(`The values cannot be read${place.en}.`, `Los valores no se pueden leer${place.es}.`)
    case 'dependency':
      return text(`A subchart is missing or has the wrong version${place.en}.`, `Falta un subchart o su versión no encaja${place.es}.`)
    case 'manifest':
      return text(`A template does not produce valid YAML${place.en}.`, `Una plantilla no produce YAML válido${place.es}.`)
    case 'other':
      return text(`The chart cannot be rendered${place.en}.`, `El chart no se puede generar${place.es}.`)
  }
}

/** The same for any failure of the engine. */
export function describeFailure(failure: EngineFailure): Localized {
  if (failure.kind === 'chart') return describeEngineError(failure.error)
  const said = (language: Language) => {
    const { title, detail, fix } = problemWords(failure.problem, language)
    return `${title}. ${detail} ${fix}`
  }
  return text(said('en'), said('es'))
}

function describePlace({ file, line, kind }: EngineError): Localized {
  if (file === undefined) return text('', '')
  // NOTE for a manifest the line counts in what was printed, not in the template.
  if (line === undefined || kind === 'manifest') return text(` (${file})`, ` (${file})`)
  return text(` (${file}, line ${line})`, ` (${file}, línea ${line})`)
}
