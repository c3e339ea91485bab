/** The product's mark: a sail. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M3 15l9-11v9l8 2-9 5z" fill="currentColor" />
    </svg>
  )
}
