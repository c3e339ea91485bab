import { text } from '#base'

/** What findings about examples say in addition to the sentence; also for the page of all rules. */
export const exampleWords = {
  fails: {
    rule: 'example-fails',
    severity: 'error',
    source: 'helm',
    why: text(
      "Deploying the chart with the example's values fails.",
      'Al desplegar el chart con los valores del ejemplo se produce un error.',
    ),
    fix: text('Correct the values of the example, or the chart.', 'Corrige los valores del ejemplo, o el chart.'),
  },
  differs: {
    rule: 'example-differs',
    severity: 'error',
    source: 'practice',
    why: text(
      'With these values, the chart no longer produces what its author expected.',
      'Con estos valores, el chart ya no produce lo que se esperaba.',
    ),
    fix: text("Correct the chart or the example's expectations.", 'Corrige el chart o lo que espera el ejemplo.'),
  },
} as const
