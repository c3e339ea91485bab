import { sameJson, shownInRow, type TableRow, typedIntoRow } from '@slipway/shared/deploy-forms'
import { useState } from 'react'

interface Typed {
  readonly shown: string | boolean
  readonly message?: string
  /** The box shows it, and nothing was saved. */
  readonly isUnsaved: boolean
  /** The row's value then: another one means that it was changed elsewhere. */
  readonly value: unknown
}

/** What is in a row's box: its value until something is typed, and then what the table makes of that. Messages come only then. */
export function useTyped(row: TableRow, onChange: (value: unknown) => void) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const now = typed !== null && sameJson(typed.value, row.current) ? typed : null
  const type = (input: string | boolean) => {
    const { boxShows, message, written } = typedIntoRow(row, input)
    const isUnsaved = written === undefined
    setTyped({
      shown: boxShows,
      isUnsaved,
      value: written === undefined ? row.current : written.value,
      ...(message === undefined ? {} : { message }),
    })
    if (written !== undefined) onChange(written.value)
  }
  return { shown: now?.shown ?? shownInRow(row) ?? '', message: now?.message, isUnsaved: now?.isUnsaved ?? false, type }
}
