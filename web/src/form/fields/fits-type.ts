const numeric = ['number', 'integer', 'quantity']

/** Which types of a deploy option have use for a field; fields that are not named fit all. */
const types: Readonly<Record<string, readonly string[]>> = {
  'deployValues.minimum': numeric,
  'deployValues.maximum': numeric,
  'deployValues.step': numeric,
  'deployValues.slider': numeric,
  'deployValues.pattern': ['string', 'text', 'password'],
  'deployValues.choices': ['choice'],
}

/** Whether the field of a deploy option says something for that type. */
export function fitsType(path: string, type: string): boolean {
  return types[path]?.includes(type) ?? true
}

/** Whether a field of the web app's access says something for the way in which it is opened. */
export function fitsAccess(path: string, how: string): boolean {
  return how !== 'in-workstation' || path === 'web.how' || path === 'web.port' || !path.startsWith('web.')
}
