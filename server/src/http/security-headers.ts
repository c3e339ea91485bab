import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * A strict policy: nothing from other sites but pictures (charts name icons by URL), no inline scripts, WebAssembly
 * and workers of our own. NOTE inline styles stay: editors and accessible components set them at run time.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        // NOTE the page says in `<base>` under which path it is.
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    // NOTE the server speaks plain HTTP; a proxy in front that speaks HTTPS says this itself.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}
