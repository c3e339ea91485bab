import { expect, it } from 'vitest'
import { createFrameHold } from './frame-hold.ts'

/** A clock that goes on whenever it is read, and frames that are painted when the test says so. */
function page() {
  let ms = 0
  const frames: (() => void)[] = []
  const hold = createFrameHold({
    now: () => {
      ms += 1
      return ms
    },
    beforePaint: (run) => frames.push(run),
  })
  const paint = () => {
    for (const run of frames.splice(0)) run()
  }
  /** A render that is there when it was asked for `times` times. */
  const render = (times: number) => {
    let looked = 0
    hold.asked(() => {
      looked += 1
      if (looked < times) return false
      hold.answered()
      return true
    })
    return () => looked
  }
  /** How often it was looked for such a render in the frame that may wait for it. */
  const looksFor = (times: number) => {
    const looked = render(times)
    hold.hold()
    paint()
    return looked()
  }
  const pass = (passed: number) => {
    ms += passed
  }
  return { hold, paint, render, looksFor, pass, frames }
}

/** One render went before, so that it is known how long they take. */
function afterOneRender() {
  const made = page()
  made.render(1)
  made.hold.answered()
  return made
}

it('lets a frame wait until the manifests are there', () => {
  expect(afterOneRender().looksFor(4)).toBe(4)
})

it('lets no frame wait for longer than an eye would notice', () => {
  expect(afterOneRender().looksFor(1_000)).toBeLessThan(13)
})

it('waits for none of which nobody knows how long it takes, nor where all of late took long', () => {
  const { hold, looksFor, pass } = page()
  expect(looksFor(1)).toBe(0)
  pass(100)
  hold.answered()
  expect(looksFor(1)).toBe(0)
  hold.answered()
  expect(looksFor(1)).toBe(1)
})

it('waits once a frame, and for nothing where nothing is under way', () => {
  const { hold, render, frames } = afterOneRender()
  hold.hold()
  expect(frames).toHaveLength(0)
  render(2)
  hold.hold()
  hold.hold()
  expect(frames).toHaveLength(1)
})
