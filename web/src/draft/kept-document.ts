import { migrateSpec } from '@slipway/shared/spec'
import { z } from 'zod'

/** A document that was kept somewhere: in this browser, in a link, in a file. An older release may have written it. */
export const keptDocumentSchema = z.record(z.string(), z.unknown()).transform((kept) => migrateSpec(kept))
