import Markdown, { type MarkdownToJSX } from 'markdown-to-jsx'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../preview/common/EmptyState.tsx'
import '../../preview/common/common.css'
import './readme.css'

/** Longer texts would hold up the page. */
const mostCharacters = 200_000

function Picture({ alt, src }: ComponentProps<'img'>) {
  return <span className="muted">[{alt || src}]</span>
}

function Outward({ href, children }: ComponentProps<'a'>) {
  // NOTE a link within the README or to a file of the chart leads nowhere here.
  if (!/^https?:/.test(href ?? '')) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}

/** NOTE a README says what it wants: none of its HTML is drawn, and nothing is fetched for it. */
const options: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  // NOTE a heading's id is made of its words, and must not be one of the page's.
  slugify: (words, usual) => `readme-${usual(words)}`,
  overrides: {
    img: Picture,
    a: Outward,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((level) => [`h${level}`, { component: `h${level + 1}` }])),
  },
}

/** A chart's README.md as a page. */
export default function OpenedReadme({ text }: { readonly text: string | undefined }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  if (text === undefined || text.trim() === '') return <EmptyState title={t('noReadme')} />
  return (
    <article className="readme">
      <Markdown options={options}>{text.slice(0, mostCharacters)}</Markdown>
    </article>
  )
}
