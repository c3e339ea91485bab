import { expect, it } from 'vitest'
import { componentTypeAt, fitsComponent } from './fits-component.ts'

it('asks for a part of a workload by that workload’s type, and for the others always', () => {
  expect(componentTypeAt('/components/1/guacamole')).toBe('/components/1/type')
  expect(componentTypeAt('/components/1/main')).toBeUndefined()
  expect(componentTypeAt('/guacamole')).toBeUndefined()
  expect(fitsComponent('/components/1/guacamole', 'desktop')).toBe(true)
  expect(fitsComponent('/components/1/job', 'service')).toBe(false)
})
