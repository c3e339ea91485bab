import { expect, it } from 'vitest'
import { deployedObjects, shortValue } from './deployed-objects.ts'

const why = { en: 'why', es: 'por qué' }

it('shows the objects that the operator touches, with its lines marked', () => {
  const service = { kind: 'Service', metadata: { name: 'lab' } }
  const before = { kind: 'Deployment', metadata: { name: 'lab' } }
  const after = { kind: 'Deployment', metadata: { name: 'lab', annotations: { a: 'b' } } }
  const change = { object: 'Deployment/lab', pointer: '/metadata/annotations', before: undefined, after: { a: 'b' }, why }
  const [only, ...others] = deployedObjects({ objects: [service, after], changes: [change], refusals: [] }, [service, before])
  expect(others).toEqual([])
  expect(only?.name).toBe('Deployment/lab')
  expect(only?.lines.filter((_, at) => only.changed.has(at + 1))).toEqual(['  annotations:', '    a: b'])
})

it('tells nothing from an empty text', () => {
  expect(shortValue(undefined)).toBeUndefined()
  expect(shortValue('')).toBe('')
  expect(shortValue({ a: [1] })).toBe('a:\n  - 1')
})
