import { useToastStore } from './toasts.ts'

/** The messages at the bottom; a polite live region that is always there, so that screen readers hear new ones. */
export function Toasts({ regionLabel, dismissLabel }: { readonly regionLabel: string; readonly dismissLabel: string }) {
  const toasts = useToastStore((state) => state.toasts)
  const dismiss = useToastStore((state) => state.dismiss)
  const act = useToastStore((state) => state.act)
  return (
    <section className="toasts" aria-label={regionLabel} aria-live="polite">
      {toasts.map(({ id, message, action }) => (
        <div key={id} className="toast">
          <span>{message}</span>
          {action !== undefined && (
            <button type="button" className="link" onClick={() => act(id)}>
              {action.label}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={dismissLabel} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </section>
  )
}
