import { text } from '#base'

/** What findings about examples say beside the sentence; also for the page of all rules. */
export const exampleWords = {
  fails: {
    rule: 'example-fails',
    severity: 'error',
    source: 'helm',
    why: text(
      'An example is a promise: whoever installs the chart with these values gets an error.',
      'Un ejemplo es una promesa: quien instale el chart con estos valores obtiene un error.',
    ),
    fix: text('Correct the values of the example, or the chart.', 'Corrige los valores del ejemplo, o el chart.'),
  },
  differs: {
    rule: 'example-differs',
    severity: 'error',
    source: 'practice',
    why: text(
      'The chart no longer makes of these values what its author promised.',
      'El chart ya no hace con estos valores lo que prometió su autor.',
    ),
    fix: text('Correct the chart, or what the example expects.', 'Corrige el chart, o lo que espera el ejemplo.'),
  },
} as const
