import type { Plugin } from 'vite'

/** The writing system of both languages that the page speaks. */
const firstFont = /^assets\/inter-latin-wght-normal-[^/]*\.woff2$/

/** Asks for the page's font together with its script, so that no text is drawn in another font first and moves. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => firstFont.test(name))
        if (font === undefined) throw new Error('The page has no font to ask for')
        // NOTE first of all, but after what says where relative addresses lead.
        const asked = `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`
        return html.replace(/<base [^>]*>/, (base) => `${base}\n    ${asked}`)
      },
    },
  }
}
