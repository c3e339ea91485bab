// The door for scripts outside this package that drive a browser: bench/ and the pictures of the README.
export { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test'
export { chromiumPath } from './chromium.ts'
export { browserFlags } from './flags.ts'
export { freePort } from './server.ts'
