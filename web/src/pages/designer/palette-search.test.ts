import { expect, it } from 'vitest'
import { searchEntries } from './palette-search.ts'

const entry = (label: string, synonyms = '', place = 'Action') => ({ label, place, synonyms })
const labels = (search: string, ...entries: readonly ReturnType<typeof entry>[]) => searchEntries(entries, search).map(({ label }) => label)

it('shows everything in its order while nothing is typed', () => {
  expect(labels(' ', entry('B'), entry('A'))).toEqual(['B', 'A'])
})

it('finds by another word for the same, and puts it before a chance match inside a word', () => {
  expect(labels('ram', entry('Diagram'), entry('Memory', 'ram limit'))).toEqual(['Memory', 'Diagram'])
})

it('puts what is called so before what is only meant', () => {
  expect(labels('port', entry('Access', 'port url'), entry('Web app port'), entry('Ports'))).toEqual(['Ports', 'Web app port', 'Access'])
})

it('wants every word, in any order, and no accents', () => {
  expect(labels('apli puerto', entry('Puerto de la aplicación'), entry('Puertos'))).toEqual(['Puerto de la aplicación'])
  expect(labels('aplicacion', entry('Puerto de la aplicación'))).toEqual(['Puerto de la aplicación'])
})

it('takes the beginning of another word for the same, not its middle', () => {
  expect(labels('isk', entry('Volumes', 'disk'))).toEqual([])
  expect(labels('dis', entry('Volumes', 'disk'))).toEqual(['Volumes'])
})
