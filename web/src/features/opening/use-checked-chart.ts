import type { Admitted } from '@slipway/shared/admit'
import type { Finding } from '@slipway/shared/check'
import type { EngineFailure, Rendered } from '@slipway/shared/render'
import { useEffect, useState } from 'react'
import { profileOf } from '../../draft/profile-of.ts'
import { kubernetesSchemas } from '../../pipeline/kubernetes-schemas.ts'
import { pageSchedule } from '../../pipeline/page-schedule.ts'
import { startedEngine } from '../../pipeline/start-engine.ts'
import { checkOpened, isTooLarge } from './check-opened.ts'
import type { OpenedChart } from './opened-chart.ts'

/** The platform that a foreign chart is tried on: it names none, so the first. */
export const openedProfile = profileOf({ profile: '' })

/** What is known of an opened chart so far. */
export interface CheckedChart {
  readonly status: 'checking' | 'checked' | 'too-large'
  readonly rendered?: Rendered
  /** Why it does not render, or could not be checked. */
  readonly failure?: EngineFailure
  readonly admitted?: Admitted | undefined
  /** Absent until something was checked. */
  readonly findings?: readonly Finding[]
}

const checking: CheckedChart = { status: 'checking' }

/** Checks a foreign chart as `lint` does, in this page; each part is there as soon as it is known. */
export function useCheckedChart(chart: OpenedChart): CheckedChart {
  const [known, setKnown] = useState<{ readonly of: OpenedChart; readonly is: CheckedChart } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const add = (more: Partial<CheckedChart>) => {
      if (stop.signal.aborted) return
      setKnown((before) => ({ of: chart, is: { ...(before?.of === chart ? before.is : checking), ...more } }))
    }
    if (isTooLarge(chart)) add({ status: 'too-large' })
    else void follow(chart, stop.signal, add)
    return () => stop.abort()
  }, [chart])
  return known?.of === chart ? known.is : checking
}

async function follow(chart: OpenedChart, signal: AbortSignal, add: (more: Partial<CheckedChart>) => void): Promise<void> {
  const schedule = pageSchedule()
  const checked = await checkOpened(chart, openedProfile, {
    engine: startedEngine(),
    kubernetes: kubernetesSchemas,
    shown: schedule.afterPaint,
    rest: schedule.rest,
    leisure: () => Promise.resolve(),
    signal,
    tell: (part) => {
      if (part.stage === 'rendered') add(part.shown.ok ? { rendered: part.shown.rendered } : { failure: part.shown.error })
      if (part.stage === 'checked') add({ findings: part.findings, admitted: part.admitted })
    },
  })
  add(checked.ok ? { status: 'checked' } : { status: 'checked', failure: { kind: 'problem', problem: checked.error } })
}
