import type { Language } from '@slipway/shared/base'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type Theme = 'system' | 'light' | 'dark'

export interface SettingsState {
  readonly theme: Theme
  /** Null: the browser's. */
  readonly language: Language | null
  /** Shows every option; simple mode never hides what is filled in. */
  readonly allOptions: boolean
  setTheme(theme: Theme): void
  setLanguage(language: Language): void
  setAllOptions(allOptions: boolean): void
}

/** What a person set about the page itself; kept in the browser. `public/theme.js` reads the same key. */
export const useSettingsStore = create<SettingsState>()(
  persist(
    (set) => ({
      theme: 'system',
      language: null,
      allOptions: false,
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language }),
      setAllOptions: (allOptions) => set({ allOptions }),
    }),
    { name: 'slipway-settings' },
  ),
)
