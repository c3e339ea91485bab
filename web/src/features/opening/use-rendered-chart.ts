import { useEffect, useState } from 'react'
import { profileOf } from '../../draft/profile-of.ts'
import { startedEngine } from '../../pipeline/start-engine.ts'
import type { OpenedChart } from './opened-chart.ts'
import { type OpenedRender, renderOpened } from './render-opened.ts'

/** The platform that a foreign chart is tried on: it names none, so the first. */
export const openedProfile = profileOf({ profile: '' })

/** A foreign chart as the page's engine renders it; a chart that is no longer looked at is no longer waited for. */
export function useRenderedChart(chart: OpenedChart): OpenedRender | { readonly status: 'rendering' } {
  const [answer, setAnswer] = useState<{ readonly of: OpenedChart; readonly render: OpenedRender } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void renderOpened(startedEngine(), chart, openedProfile, stop.signal).then((render) => {
      if (!stop.signal.aborted) setAnswer({ of: chart, render })
    })
    return () => stop.abort()
  }, [chart])
  return answer?.of === chart ? answer.render : { status: 'rendering' }
}
