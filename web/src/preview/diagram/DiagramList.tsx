import { FieldLink } from '../common/FieldLink.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { isNamedByUs, nameKey } from './Drawing.tsx'
import type { Picture, PictureNode } from './graph.ts'
import type { PartFields } from './use-part-fields.ts'

interface PictureListProps {
  readonly picture: Picture
  readonly fields: PartFields
  readonly onOpen: (node: PictureNode) => void
}

/** The picture in words: every part with the ways to its manifest and its field, what is in it, and what it leads to. */
export function DiagramList({ picture, fields, onOpen }: PictureListProps) {
  const t = usePreviewText()
  const nameOf = (node: PictureNode) => {
    const name = isNamedByUs(node.kind) ? t(`picture.names.${nameKey(node)}`, { name: node.title, defaultValue: node.title }) : node.title
    return node.kind === 'data' ? name : `${t(`picture.kinds.${node.kind}`)} ${name}`
  }
  const leadsTo = (id: string) =>
    picture.edges.filter(({ from }) => from === id).flatMap(({ to }) => picture.nodes.filter((node) => node.id === to).map(nameOf))
  return (
    <section className="pic-list" aria-label={t('picture.list')}>
      <h3>{t('picture.list')}</h3>
      <ul>
        {picture.nodes.map((node) => {
          const next = leadsTo(node.id)
          const field = fields[node.id]
          return (
            <li key={node.id}>
              {node.made === undefined ? (
                <span>{nameOf(node)}</span>
              ) : (
                <button type="button" className="pv-link" onClick={() => onOpen(node)}>
                  {nameOf(node)}
                </button>
              )}
              {field === undefined ? null : (
                <>
                  {' '}
                  <FieldLink pointer={field} />
                </>
              )}
              {node.details.length === 0 ? null : <span className="pv-muted"> {node.details.join(', ')}</span>}
              {next.length === 0 ? null : <span className="pv-muted"> → {next.join(', ')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
