export const viewIds = ['kubeapps-1', 'kubeapps-2', 'rancher', 'onyxia', 'rancher-onyxia', 'helm'] as const
/** Whose eyes the deploy form is seen with. */
export type View = (typeof viewIds)[number]

/** The views of a platform that has these catalogues: both forms of Kubeapps, the others side by side where there are two. */
export function offeredViews(catalogues: readonly string[]): View[] {
  const kubeapps: readonly View[] = catalogues.includes('kubeapps') ? ['kubeapps-1', 'kubeapps-2'] : []
  const others = (['rancher', 'onyxia'] as const).filter((id) => catalogues.includes(id))
  return [...kubeapps, ...(others.length === 2 ? (['rancher-onyxia'] as const) : others), 'helm']
}
