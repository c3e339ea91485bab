import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { expect, it } from 'vitest'
import { isSaidInPlace, late, PartNotFetched } from './late.ts'

const Part = ({ name }: { readonly name: string }) => name

async function drawn(element: ReturnType<typeof createElement>): Promise<string> {
  const { prelude } = await prerender(element, { onError: () => undefined })
  return new Response(prelude).text()
}

it('a part is fetched once, when it is first drawn', async () => {
  let fetched = 0
  const Late = late(async () => {
    fetched += 1
    return Part
  })
  expect(fetched).toBe(0)
  expect(await drawn(createElement(Late, { name: 'one' }))).toBe('one')
  expect(await drawn(createElement(Late, { name: 'two' }))).toBe('two')
  expect(fetched).toBe(1)
})

it('a failure stays until it is forgotten; then the part is fetched again', async () => {
  const failure = new TypeError('Failed to fetch')
  let online = false
  const Late = late(async () => {
    if (!online) throw failure
    return Part
  })
  const element = createElement(Late, { name: 'here' })
  const first: unknown = await drawn(element).catch((error: unknown) => error)
  expect(first).toBeInstanceOf(PartNotFetched)
  online = true
  expect(await drawn(element).catch((error: unknown) => error)).toBe(first)
  if (first instanceof PartNotFetched) first.forget()
  expect(await drawn(element)).toBe('here')
  expect(isSaidInPlace(failure), 'its place says it, no message does').toBe(true)
  expect(isSaidInPlace(new TypeError('Failed to fetch'))).toBe(false)
})
