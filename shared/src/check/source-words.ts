import { type Localized, text } from '#base'
import { exampleWords } from './chart-examples/example-words.ts'
import type { FindingSource, Severity } from './finding.ts'
import { loaderWords } from './sources/loader.ts'

/** A rule in words, for the reference page and `explain`. */
export interface RuleWords {
  readonly id: string
  readonly severity: Severity
  readonly source: FindingSource
  readonly title: Localized
  readonly why: Localized
  readonly fix: Localized
}

function wordsOf({ rule, ...words }: Omit<RuleWords, 'id' | 'title'> & { readonly rule: string }, title: Localized): RuleWords {
  return { ...words, id: rule, title }
}

/** What no rule of ours says: the form, Helm, Kubernetes and the operator speak for themselves. */
export const sourceWords: readonly RuleWords[] = [
  {
    id: 'form-missing',
    severity: 'error',
    source: 'form',
    title: text('A field is empty', 'Un campo está vacío'),
    why: text('Without it the chart cannot be made.', 'Sin esto no se puede crear el chart.'),
    fix: text('Fill in the field.', 'Rellena el campo.'),
  },
  {
    id: 'form-invalid',
    severity: 'error',
    source: 'form',
    title: text('A field is not valid', 'Un campo no es válido'),
    why: text('Without it the chart cannot be made.', 'Sin esto no se puede crear el chart.'),
    fix: text('Correct the field as the sentence says.', 'Corrige el campo como dice la frase.'),
  },
  {
    id: 'form-reference',
    severity: 'error',
    source: 'form',
    title: text('Two fields do not fit together', 'Dos campos no encajan'),
    why: text('The parts of the chart would not fit together.', 'Las partes del chart no encajarían.'),
    fix: text('Correct this field or the one that it speaks of.', 'Corrige este campo o aquel del que habla.'),
  },
  {
    id: 'helm-render',
    severity: 'error',
    source: 'helm',
    title: text('Helm cannot render the chart', 'Helm no puede generar el chart'),
    why: text('Nobody can install a chart that Helm cannot render.', 'Nadie puede instalar un chart que Helm no puede generar.'),
    fix: text('Correct the named line, or the field that it comes from.', 'Corrige la línea indicada, o el campo del que viene.'),
  },
  {
    id: 'helm-lint',
    severity: 'warning',
    source: 'helm',
    title: text("Helm's lint complains", 'El lint de Helm se queja'),
    why: text(
      '`helm lint --strict` says so; repositories and reviewers run it.',
      'Lo dice `helm lint --strict`; lo ejecutan repositorios y revisores.',
    ),
    fix: text('Correct what the message names.', 'Corrige lo que dice el mensaje.'),
  },
  {
    id: 'manifest-yaml',
    severity: 'error',
    source: 'helm',
    title: text('A manifest is no YAML', 'Un manifiesto no es YAML'),
    why: text(
      'Helm refuses to install a chart whose manifests it cannot read.',
      'Helm no instala un chart cuyos manifiestos no puede leer.',
    ),
    fix: text('Look at the indentation and the quotes of that template.', 'Mira el sangrado y las comillas de esa plantilla.'),
  },
  {
    id: 'kubernetes-schema',
    severity: 'error',
    source: 'kubernetes',
    title: text('Kubernetes would refuse the object', 'Kubernetes rechazaría el objeto'),
    why: text(
      'The object does not have the form that this Kubernetes version takes.',
      'El objeto no tiene la forma que acepta esta versión de Kubernetes.',
    ),
    fix: text('Correct the named field of the object.', 'Corrige el campo indicado del objeto.'),
  },
  {
    id: 'kubernetes-upgrade',
    severity: 'error',
    source: 'kubernetes',
    title: text('An upgrade changes what cannot change', 'Una actualización cambia lo que no puede cambiar'),
    why: text(
      'Helm would stop in the middle of the upgrade, and the release would be marked as failed.',
      'Helm se detendría a mitad de la actualización, y la instalación quedaría marcada como fallida.',
    ),
    fix: text(
      'Make the field of values that stay the same over upgrades.',
      'Haz que el campo dependa de valores que no cambien entre actualizaciones.',
    ),
  },
  wordsOf(loaderWords, text('Helm takes it, with a reservation', 'Helm lo acepta, con una reserva')),
  wordsOf(exampleWords.fails, text('An example does not render', 'Un ejemplo no se genera')),
  wordsOf(exampleWords.differs, text('An example renders something else', 'Un ejemplo genera otra cosa')),
  {
    id: 'operator-refuses',
    severity: 'error',
    source: 'platform',
    title: text('The platform would refuse it', 'La plataforma lo rechazaría'),
    why: text('The platform would refuse to install it.', 'La plataforma no dejaría instalarlo.'),
    fix: text(
      "Change what the message names, or the preview's user and datasets.",
      'Cambia lo que dice el mensaje, o el usuario y los conjuntos de datos de la vista previa.',
    ),
  },
]
