import { parse } from 'yaml'
import { type Localized, type Pointer, text } from '#base'
import { isObject, type JsonObject, listOf, sameJson, textOf, typeOf } from '../json-schema.ts'
import { pathsOfHidden } from './hidden.ts'
import { unitOf } from './slider.ts'

export interface PropertyVisit {
  readonly key: string
  readonly pointer: Pointer
  readonly schema: JsonObject
  /** The value in values.yaml. */
  readonly packaged: unknown
  /** That, else the schema's default. */
  readonly shown: unknown
  /** Its object says that it must be there. */
  readonly required: boolean
  /** A field of the first form. */
  readonly drawn: boolean
  /** Its object is a section of the first form. */
  readonly parentDrawn: boolean
}

export interface PropertyRule {
  readonly code: string
  readonly weight: 'wrong' | 'differs'
  /** What to say about a property; undefined where the rule has nothing to say. */
  readonly find: (visit: PropertyVisit) => Localized | undefined
}

const when = (holds: boolean, en: string, es: string) => (holds ? text(en, es) : undefined)
const isSlider = ({ schema, drawn }: PropertyVisit) => drawn && schema.render === 'slider'
const isNumeric = (type: unknown) => type === 'integer' || type === 'number'

function readsAsOtherType(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false
  try {
    return typeof parse(value) !== 'string'
  } catch {
    return false
  }
}

/** One entry a known fault or difference; the order is the order of importance for one property. */
export const propertyRules: readonly PropertyRule[] = [
  {
    code: 'number-written-as-text',
    weight: 'wrong',
    find: ({ schema, drawn }) =>
      when(
        drawn && typeOf(schema) === 'number' && schema.render !== 'slider' && !schema.enum,
        'Up to 2.5, a number field is a text box and writes a text, which the check then refuses. Use an integer or a slider.',
        'Hasta 2.5, un campo numérico es una caja de texto y escribe un texto, que la comprobación rechaza. Usa un entero o un deslizador.',
      ),
  },
  {
    code: 'number-choice',
    weight: 'wrong',
    find: ({ schema, drawn }) =>
      when(
        isNumeric(typeOf(schema)) && listOf(schema.enum) !== undefined,
        drawn
          ? 'A choice of numbers: up to 2.5 the chosen one is written as a text; from 2.6 on there is a slider in place of the choice. Use a string.'
          : 'A choice of numbers: from 2.6 on there is a slider in place of the choice. Use a string.',
        drawn
          ? 'Una lista de números: hasta 2.5 el elegido se escribe como texto; desde 2.6 hay un deslizador en lugar de la lista. Usa una cadena.'
          : 'Una lista de números: desde 2.6 hay un deslizador en lugar de la lista. Usa una cadena.',
      ),
  },
  {
    code: 'list-in-form',
    weight: 'wrong',
    find: ({ schema, drawn }) =>
      when(
        typeOf(schema) === 'array',
        `${drawn ? 'Up to 2.5 a list is a text box that writes a text. ' : ''}From 2.6 on the list editor starts empty, so the first edit replaces the list that is there.`,
        `${drawn ? 'Hasta 2.5 una lista es una caja de texto que escribe un texto. ' : ''}Desde 2.6 el editor de listas empieza vacío, así que el primer cambio sustituye la lista que había.`,
      ),
  },
  {
    code: 'unit-swapped',
    weight: 'wrong',
    find: (visit) => {
      const unit = textOf(visit.schema.sliderUnit) ?? ''
      const old = unitOf(visit.shown)
      return when(
        isSlider(visit) && typeOf(visit.schema) === 'string' && typeof visit.shown === 'string' && visit.shown !== '' && old !== unit,
        `The value is in “${old}”, the slider in “${unit}”: moving it keeps the number and swaps the unit.`,
        `El valor está en «${old}» y el deslizador en «${unit}»: al moverlo se conserva el número y cambia la unidad.`,
      )
    },
  },
  {
    code: 'text-read-as-number',
    weight: 'wrong',
    find: ({ schema, shown }) =>
      when(
        schema.type === 'string' && [shown, ...(listOf(schema.enum) ?? [])].some(readsAsOtherType),
        'From 2.6 on what is typed or chosen is judged as YAML: a bare number here is marked “must be string”. It is still written as text.',
        'Desde 2.6 lo escrito o elegido se juzga como YAML: un número aquí se marca con «must be string». Aun así se escribe como texto.',
      ),
  },
  {
    code: 'slider-zero',
    weight: 'wrong',
    find: (visit) =>
      when(
        isSlider(visit) && ['minimum', 'sliderMin', 'sliderMax', 'sliderStep'].some((word) => visit.schema[word] === 0),
        'Up to 2.5 a 0 in a slider counts as not set: it begins at 1, and a value of 0 is shown as 1. Offer a choice of texts (0, 1, 2 …) where people should be able to take none.',
        'Hasta 2.5 un 0 en un deslizador cuenta como no puesto: empieza en 1, y un valor 0 se ve como 1. Ofrece una lista de textos (0, 1, 2…) donde se deba poder elegir ninguno.',
      ),
  },
  {
    code: 'limit-zero',
    weight: 'differs',
    find: ({ schema }) =>
      when(
        isNumeric(schema.type) && (schema.minimum === 0 || schema.maximum === 0),
        'From 2.6 on, a limit of 0 counts as not set: the slider goes past it, and the check refuses the value later.',
        'Desde 2.6, un límite de 0 cuenta como no puesto: el deslizador lo sobrepasa y la comprobación rechaza el valor después.',
      ),
  },
  {
    code: 'hidden-compares-text',
    weight: 'wrong',
    find: ({ schema }) =>
      when(
        comparesTextWithBoolean(schema.hidden),
        '“hidden” compares with the text "true" or "false", which a yes/no value never equals. Write true or false without quotes.',
        '«hidden» compara con el texto "true" o "false", que nunca es igual a un valor sí/no. Escribe true o false sin comillas.',
      ),
  },
  {
    code: 'hidden-old-form',
    weight: 'wrong',
    find: ({ schema }) =>
      when(
        isObject(schema.hidden) && 'condition' in schema.hidden,
        '“hidden” is written as before 1.10.2 (value and condition); later versions do not read it. Write path and value.',
        '«hidden» está escrito como antes de 1.10.2 (value y condition); las versiones posteriores no lo leen. Escribe path y value.',
      ),
  },
  {
    code: 'hidden-dots',
    weight: 'wrong',
    find: ({ schema }) =>
      when(
        pathsOfHidden(schema.hidden).some((path) => path.includes('.') && !path.includes('/')),
        '“hidden” has dots in its path; since 1.10 only / separates keys.',
        '«hidden» tiene puntos en su ruta; desde 1.10 solo / separa las claves.',
      ),
  },
  {
    code: 'newer-hidden',
    weight: 'differs',
    find: ({ schema, drawn }) =>
      when(
        drawn && isObject(schema.hidden) && !('condition' in schema.hidden),
        'This “hidden” works from Kubeapps 1.10.2 on.',
        'Este «hidden» funciona desde Kubeapps 1.10.2.',
      ),
  },
  {
    code: 'newer-component',
    weight: 'differs',
    find: ({ schema }) =>
      when(
        isObject(schema.customComponent) || schema['x-is-custom-component'] === true,
        schema['x-is-custom-component'] === true
          ? 'A component of its own: works from Kubeapps 2.6 on.'
          : 'A component of its own: works from Kubeapps 2.3 on.',
        schema['x-is-custom-component'] === true
          ? 'Un componente propio: funciona desde Kubeapps 2.6.'
          : 'Un componente propio: funciona desde Kubeapps 2.3.',
      ),
  },
  {
    code: 'hidden-ignored',
    weight: 'differs',
    find: ({ schema, drawn }) =>
      when(
        drawn && Boolean(schema.hidden),
        'From 2.6 on “hidden” counts for nothing: the row is always there.',
        'Desde 2.6 «hidden» no cuenta: la fila siempre está.',
      ),
  },
  {
    code: 'not-in-form',
    weight: 'differs',
    find: ({ schema, drawn, parentDrawn }) =>
      when(
        !drawn && (parentDrawn || !isObject(schema.properties)),
        'Not in the form up to 2.5, as it has no “form” of its own; from 2.6 on it is a row of the table.',
        'No está en el formulario hasta 2.5, porque no tiene su propio «form»; desde 2.6 es una fila de la tabla.',
      ),
  },
  {
    code: 'type-list',
    weight: 'wrong',
    find: ({ schema }) =>
      when(
        Array.isArray(schema.type) || (schema.type === undefined && !isObject(schema.properties)),
        'Several types or none: up to 2.5 the first one counts; from 2.6 on it is a text box that always writes a text.',
        'Varios tipos o ninguno: hasta 2.5 cuenta el primero; desde 2.6 es una caja de texto que siempre escribe un texto.',
      ),
  },
  {
    code: 'free-object',
    weight: 'wrong',
    find: ({ schema }) =>
      when(
        schema.type === 'object' && !isObject(schema.properties),
        'An object without properties: up to 2.5 an empty section; from 2.6 on a box for JSON, and what is no JSON is written as a text.',
        'Un objeto sin propiedades: hasta 2.5 una sección vacía; desde 2.6 una caja para JSON, y lo que no es JSON se escribe como texto.',
      ),
  },
  {
    code: 'no-title',
    weight: 'differs',
    find: ({ schema }) =>
      when(
        textOf(schema.title) === undefined && !isObject(schema.properties),
        'No title: people see the bare path up to 2.5, the bare key from 2.6 on.',
        'Sin título: se ve la ruta tal cual hasta 2.5 y la clave tal cual desde 2.6.',
      ),
  },
  {
    code: 'password-by-key',
    weight: 'differs',
    find: (visit) =>
      when(
        visit.drawn && isSecretOnlyLater(visit),
        'From 2.6 on this is a password box because of its key; up to 2.5 it is plain text. Say “render: password”.',
        'Desde 2.6 es una caja de contraseña por su clave; hasta 2.5 es texto a la vista. Di «render: password».',
      ),
  },
  {
    code: 'password-in-clear',
    weight: 'wrong',
    find: ({ pointer, schema }) =>
      when(
        schema.render === 'password' && !/password/i.test(`${pointer} ${textOf(schema.title) ?? ''}`),
        'From 2.6 on this is plain text on the screen: only “password” in the key or the title makes a password box there.',
        'Desde 2.6 es texto a la vista: solo «password» en la clave o en el título hace ahí una caja de contraseña.',
      ),
  },
  {
    code: 'password-not-saved',
    weight: 'wrong',
    find: ({ pointer, schema }) =>
      when(
        schema.type === 'string' && (schema.render === 'password' || /password/i.test(`${pointer} ${textOf(schema.title) ?? ''}`)),
        'From 2.6 on a password that is no YAML (with @, {, [, *, %, a backquote or a quotation mark at its beginning) stands in the box and is never saved, without a word. Say so in the description.',
        'Desde 2.6 una contraseña que no es YAML (que empieza por @, {, [, *, %, un acento grave o comillas) se queda en la caja y no se guarda nunca, sin avisar. Dilo en la descripción.',
      ),
  },
  {
    code: 'lines-lost',
    weight: 'wrong',
    find: ({ schema, shown }) =>
      when(
        schema.type === 'string' && (schema.render === 'textArea' || (typeof shown === 'string' && shown.trimEnd().includes('\n'))),
        'From 2.6 on this is a box of one line: the first edit joins all lines.',
        'Desde 2.6 es una caja de una sola línea: el primer cambio junta todas las líneas.',
      ),
  },
  {
    code: 'emptied-number',
    weight: 'differs',
    find: (visit) =>
      when(
        visit.drawn && visit.schema.type === 'integer' && !isSlider(visit) && !listOf(visit.schema.enum),
        'Emptied, the field writes .nan up to 2.5, which is then refused, and 0 from 2.6 on.',
        'Vacío, el campo escribe .nan hasta 2.5, que luego se rechaza, y 0 desde 2.6.',
      ),
  },
  {
    code: 'starts-closed',
    weight: 'differs',
    find: ({ pointer, schema }) =>
      when(
        isObject(schema.properties) && pointer.lastIndexOf('/') === 0,
        'From 2.6 on this is one row of the table, and what is in it is seen only once it is opened.',
        'Desde 2.6 es una sola fila de la tabla, y lo que hay dentro solo se ve al abrirla.',
      ),
  },
  {
    code: 'required-merged',
    weight: 'differs',
    find: ({ required, packaged }) =>
      when(
        required && packaged !== undefined,
        'A required value that somebody deletes: refused up to 2.6.1; from 2.6.2 on the chart’s own value takes its place.',
        'Un valor obligatorio que alguien borra: hasta 2.6.1 se rechaza; desde 2.6.2 el valor del propio chart ocupa su lugar.',
      ),
  },
  {
    code: 'defaults-differ',
    weight: 'wrong',
    find: ({ schema, packaged }) =>
      when(
        packaged !== undefined && packaged !== null && schema.default !== undefined && !sameJson(packaged, schema.default),
        'values.yaml and the schema have different defaults; both forms show the one of values.yaml, Onyxia that of the schema.',
        'values.yaml y el esquema tienen valores por defecto distintos; ambos formularios muestran el de values.yaml, Onyxia el del esquema.',
      ),
  },
  {
    code: 'slash-in-key',
    weight: 'wrong',
    find: ({ key, drawn }) =>
      when(
        key.includes('/'),
        drawn
          ? 'A key with a slash: both forms read and write another place.'
          : 'A key with a slash: the table reads and writes another place.',
        drawn
          ? 'Una clave con barra: ambos formularios leen y escriben en otro lugar.'
          : 'Una clave con barra: la tabla lee y escribe en otro lugar.',
      ),
  },
]

function comparesTextWithBoolean(hidden: unknown): boolean {
  if (!isObject(hidden)) return false
  return hidden.value === 'true' || hidden.value === 'false' || (listOf(hidden.conditions) ?? []).some(comparesTextWithBoolean)
}

function isSecretOnlyLater({ key, pointer, schema }: PropertyVisit): boolean {
  const title = textOf(schema.title) ?? key
  const plain = schema.type === 'string' && schema.render !== 'password' && !listOf(schema.enum)
  return plain && /password/i.test(pointer) && !/password/i.test(title)
}
