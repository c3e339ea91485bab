import { create } from 'zustand'

/** A short message that goes by itself; with an action where something can be taken back. */
export interface Toast {
  readonly id: number
  readonly message: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** When it went and its action was not taken: from now on there is nothing to take back. */
  readonly onMissed?: () => void
  /** Does not go by itself. */
  readonly stays?: true
}

interface ToastState {
  readonly toasts: readonly Toast[]
  show(toast: Omit<Toast, 'id'>): void
  /** Takes it off the screen, its action not taken. */
  dismiss(id: number): void
  /** Does what its action says, and takes it off the screen. */
  act(id: number): void
}

const shownForMs = 8_000
let lastId = 0

/** The messages on the screen. */
export const useToastStore = create<ToastState>()((set, get) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1
    const id = lastId
    const before = get().toasts.find((it) => it.message === toast.message && it.action === undefined)
    // NOTE the same message is shown once; what can be taken back stays until it is gone.
    if (before !== undefined && toast.action === undefined) get().dismiss(before.id)
    set((state) => ({ toasts: [...state.toasts, { ...toast, id }] }))
    if (toast.stays !== true) setTimeout(() => get().dismiss(id), shownForMs)
  },
  dismiss: (id) => take(id)?.onMissed?.(),
  act: (id) => take(id)?.action?.run(),
}))

// The toast of that id, off the screen now; nothing where it went before.
function take(id: number): Toast | undefined {
  const { toasts } = useToastStore.getState()
  useToastStore.setState({ toasts: toasts.filter((toast) => toast.id !== id) })
  return toasts.find((toast) => toast.id === id)
}

/** Shows a message. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  useToastStore.getState().show(toast)
}
