// Before the first paint: the theme and language that were chosen, so that nothing flashes.
try {
  const kept = JSON.parse(localStorage.getItem('slipway-settings') ?? '{}').state ?? {}
  const dark = kept.theme === 'dark' || (kept.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
} catch {
  document.documentElement.dataset.theme = 'light'
}
