/** rjsf fills in nothing by itself: what is not in the spec stays out of it. */
export const quiet = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
  allOf: 'skipDefaults',
} as const
