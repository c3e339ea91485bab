/** Whether it is what a chart is about: what runs. */
export function isWorkload({ kind }: { readonly kind: string }): boolean {
  return ['Deployment', 'Job', 'CronJob', 'StatefulSet'].includes(kind)
}
