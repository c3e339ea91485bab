import { type FormEvent, useEffect } from 'react'

const id = 'single-field-form'

/** A field that one types into. Radios stay where they are: those of one form and name exclude each other. */
function isTypedInto(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
}

/** The field that has the focus, and has no form, belongs to this one for as long. */
function follow({ type, target }: FocusEvent): void {
  if (!isTypedInto(target)) return
  if (type === 'focusout') {
    if (target.getAttribute('form') === id) target.removeAttribute('form')
  } else if (target.form === null) target.setAttribute('form', id)
}

const stay = (event: FormEvent) => event.preventDefault()

/**
 * An empty form that owns the one field which is typed into. After each letter Chromium's autofill reads all fields of a
 * field's form, and fields without one are one form to it: with 190 of them that took 9 ms of each keystroke.
 */
export function SingleFieldForm() {
  useEffect(() => {
    document.addEventListener('focusin', follow)
    document.addEventListener('focusout', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('focusout', follow)
    }
  }, [])
  return <form id={id} hidden onSubmit={stay} />
}
