import { type ChartSpec, changeType, changeWebAccess, chartSpecSchema, newSpec } from '@slipway/shared/spec'
import { z } from 'zod'
import { portOfImage, withPort } from './adopt-image.ts'
import type { SpecDocument } from './document.ts'
import { profileOf } from './profile-of.ts'

const { main, volumes, web, type } = chartSpecSchema.shape

/** Of a draft, what a change of its type moves; the rest of it may be incomplete. */
const shapeSchema = z.looseObject({
  profile: z.string(),
  type,
  volumes,
  web,
  main: z.looseObject({ ports: main.shape.ports, env: main.shape.env, probes: main.shape.probes }),
})

function reshape(document: SpecDocument, change: (spec: ChartSpec) => ChartSpec): SpecDocument | undefined {
  const read = shapeSchema.safeParse(document)
  if (!read.success) return undefined
  const shape = read.data
  const blank = newSpec(profileOf({ profile: shape.profile }), shape.type)
  const { ports, env, probes } = shape.main
  const { probes: _, ...blankMain } = blank.main
  const after = change({
    ...blank,
    volumes: shape.volumes,
    web: shape.web,
    main: { ...blankMain, ports, env, ...(probes === undefined ? {} : { probes }) },
  })
  const { probes: before, ...rest } = shape.main
  return {
    ...document,
    type: after.type,
    web: after.web,
    volumes: after.volumes,
    main: {
      ...rest,
      ports: after.main.ports,
      env: after.main.env,
      ...(after.main.probes === undefined ? {} : { probes: after.main.probes }),
    },
  }
}

/** The draft as another type of chart; undefined where what moves with the type is not valid. */
export function withType(document: SpecDocument, wanted: ChartSpec['type']): SpecDocument | undefined {
  return reshape(document, (spec) => changeType(spec, wanted, profileOf(spec)))
}

/** The draft with its web app opened in another way; the port of a well-known image follows. */
export function withWebAccess(document: SpecDocument, how: ChartSpec['web']['how']): SpecDocument | undefined {
  const reshaped = reshape(document, (spec) => changeWebAccess(spec, how, profileOf(spec)))
  const port = reshaped === undefined ? undefined : portOfImage(reshaped)
  return reshaped === undefined || port === undefined ? reshaped : withPort(reshaped, port)
}
