import { getDefaultRegistry } from '@rjsf/core'
import type { FieldProps } from '@rjsf/utils'
import type { ComponentType } from 'react'

function find(): ComponentType<FieldProps> {
  const field = getDefaultRegistry().fields.SchemaField
  if (field === undefined) throw new Error('rjsf has no SchemaField')
  return field
}

/** rjsf's own SchemaField, behind ours. */
export const DefaultSchemaField = find()
