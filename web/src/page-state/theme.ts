import { type Theme, useSettingsStore } from './settings-store.ts'

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)')

function apply(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && systemDark().matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

/** Keeps the page in the chosen theme, and in the system's where none is chosen. */
export function followTheme(): void {
  useSettingsStore.subscribe((state) => apply(state.theme))
  systemDark().addEventListener('change', () => apply(useSettingsStore.getState().theme))
  apply(useSettingsStore.getState().theme)
}
