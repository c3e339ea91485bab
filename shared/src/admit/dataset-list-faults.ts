import { type Localized, text } from '#base'
import { datasetIds } from './dataset-ids.ts'

const isId = /^[A-Za-z0-9._-]+$/

/** What is wrong with a list of datasets as the operator reads it, in plain words; empty: nothing. */
export function datasetListFaults(list: string): readonly Localized[] {
  const ids = datasetIds(list)
  const repeated = [...new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index))].join(', ')
  // NOTE the operator would join what is between spaces: 'a b' is the dataset ab.
  const odd = list
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '' && !isId.test(it))
    .map((it) => `'${it}'`)
    .join(', ')
  return [
    ...(ids.includes('')
      ? [text('The list has an empty entry. Remove the extra comma.', 'La lista tiene una entrada vacía. Quita la coma sobrante.')]
      : []),
    ...(repeated === ''
      ? []
      : [
          text(
            `Listed twice: ${repeated}. The platform would mount it twice, and Kubernetes would reject the app.`,
            `Aparece dos veces: ${repeated}. La plataforma lo montaría dos veces y Kubernetes rechazaría la aplicación.`,
          ),
        ]),
    ...(odd === ''
      ? []
      : [
          text(
            `Not a dataset ID: ${odd}. IDs contain letters, digits, dots, _ and hyphens; separate them with commas.`,
            `No es un identificador: ${odd}. Los identificadores tienen letras, cifras, puntos, _ y guiones; sepáralos con comas.`,
          ),
        ]),
  ]
}
