import { type Localized, text } from '#base'
import { exampleWords } from './chart-examples/example-words.ts'
import { formIssueWords, type RuleWords } from './form-issue-words.ts'
import { loaderWords } from './sources/loader.ts'

function wordsOf({ rule, ...words }: Omit<RuleWords, 'id' | 'title'> & { readonly rule: string }, title: Localized): RuleWords {
  return { ...words, id: rule, title }
}

/** What no rule of ours says: the form, Helm, Kubernetes and the operator speak for themselves. */
export const sourceWords: readonly RuleWords[] = [
  formIssueWords.missing,
  formIssueWords.invalid,
  {
    id: 'form-reference',
    severity: 'error',
    source: 'form',
    title: text('Two fields contradict each other', 'Dos campos se contradicen'),
    why: text("The chart's objects would not match.", 'Los objetos del chart no encajarían.'),
    fix: text('Correct this field or the one that the message names.', 'Corrige este campo o el que indica el mensaje.'),
  },
  {
    id: 'helm-render',
    severity: 'error',
    source: 'helm',
    title: text('Helm cannot render the chart', 'Helm no puede generar el chart'),
    why: text('Nobody can install a chart that Helm cannot render.', 'Nadie puede instalar un chart que Helm no puede generar.'),
    fix: text(
      'Correct the line that the message names, or the field that produces it.',
      'Corrige la línea que indica el mensaje, o el campo que la produce.',
    ),
  },
  {
    id: 'helm-lint',
    severity: 'warning',
    source: 'helm',
    title: text('helm lint reports a problem', 'helm lint encuentra un problema'),
    why: text(
      '`helm lint --strict` reports this, and repositories and reviewers run it.',
      'Lo indica `helm lint --strict`, que ejecutan repositorios y personas que revisan.',
    ),
    fix: text('Correct the part that the message names.', 'Corrige la parte que indica el mensaje.'),
  },
  {
    id: 'manifest-yaml',
    severity: 'error',
    source: 'helm',
    title: text('A manifest is not valid YAML', 'Un manifiesto no es YAML válido'),
    why: text('Helm does not install a chart whose manifests it cannot read.', 'Helm no instala un chart cuyos manifiestos no puede leer.'),
    fix: text('Check the indentation and the quotes in that template.', 'Comprueba el sangrado y las comillas de esa plantilla.'),
  },
  {
    id: 'kubernetes-schema',
    severity: 'error',
    source: 'kubernetes',
    title: text('Kubernetes rejects the object', 'Kubernetes rechaza el objeto'),
    why: text(
      'The object does not match the schema of this Kubernetes version.',
      'El objeto no cumple el esquema de esta versión de Kubernetes.',
    ),
    fix: text('Correct the field that the message names.', 'Corrige el campo que indica el mensaje.'),
  },
  {
    id: 'kubernetes-upgrade',
    severity: 'error',
    source: 'kubernetes',
    title: text('An upgrade changes an immutable field', 'Una actualización cambia un campo inmutable'),
    why: text(
      'The upgrade would fail halfway, and Helm would mark the release as failed.',
      'La actualización fallaría a la mitad y Helm marcaría la release como fallida.',
    ),
    fix: text(
      'Use only values in this field that stay the same across upgrades.',
      'Usa en este campo solo valores que no cambien entre actualizaciones.',
    ),
  },
  wordsOf(loaderWords, text('Helm versions differ on this', 'Las versiones de Helm difieren en esto')),
  wordsOf(exampleWords.fails, text('An example cannot be rendered', 'Un ejemplo no se puede generar')),
  wordsOf(exampleWords.differs, text('An example does not render as expected', 'Un ejemplo no genera lo esperado')),
  {
    id: 'operator-refuses',
    severity: 'error',
    source: 'platform',
    title: text('The platform rejects it', 'La plataforma lo rechaza'),
    why: text('The platform rejects the installation.', 'La plataforma rechaza la instalación.'),
    fix: text(
      'Correct the part that the message names, or change the simulated user and datasets.',
      'Corrige la parte que indica el mensaje, o cambia la persona simulada y los conjuntos de datos.',
    ),
  },
]
