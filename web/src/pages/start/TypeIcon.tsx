const shapes = {
  desktop: 'M3 5h18v11H3zM9 20h6M12 16v4',
  'web-app': 'M3 5h18v14H3zM3 9h18M6 7h.01M9 7h.01',
  'batch-job': 'M4 6h10M4 12h16M4 18h7M17 15l3 3-3 3',
} as const

/** Whether there is a drawing of this type. */
export function isDrawnType(type: string): type is keyof typeof shapes {
  return type in shapes
}

/** A small drawing of what is built. */
export function TypeIcon({ type }: { readonly type: keyof typeof shapes }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="32"
      height="32"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[type]} />
    </svg>
  )
}
