import type { Ref } from 'react'
import { usePreviewText } from '../common/use-preview-text.ts'
import type { PictureKind, PictureNode } from './graph.ts'
import { fitted, fittedTitle, lineHeight, type PlacedEdge, type PlacedNode, type PlacedPicture, padding } from './layout.ts'

interface DrawingProps {
  readonly ref: Ref<SVGSVGElement>
  readonly placed: PlacedPicture
  readonly title: string
  readonly onOpen: (node: PictureNode) => void
}

/** The picture. It is for the eye and the mouse: the list below it says the same to the keyboard and to screen readers. */
export function Drawing({ ref, placed, title, onOpen }: DrawingProps) {
  const { nodes, edges, width, height } = placed
  const open = (event: { readonly target: EventTarget }) => {
    const group = event.target instanceof Element ? event.target.closest('[data-node]') : null
    const node = nodes.find(({ id }) => id === group?.getAttribute('data-node'))
    if (node) onOpen(node)
  }
  return (
    <svg
      ref={ref}
      className="pic-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      onClick={open}
    >
      <title>{title}</title>
      {edges.map((edge) => (
        <Line key={`${edge.from} ${edge.to}`} edge={edge} />
      ))}
      {nodes.map((node) => (
        <Box key={node.id} node={node} />
      ))}
    </svg>
  )
}

function Line({ edge: { points } }: { readonly edge: PlacedEdge }) {
  const [before, end] = points.slice(-2)
  if (before === undefined || end === undefined) return null
  return (
    <>
      <path className="pic-line" d={smoothPath(points)} />
      <path className="pic-arrow" d={arrow(end, before.x === end.x)} />
    </>
  )
}

function arrow({ x, y }: PlacedEdge['points'][number], isDown: boolean): string {
  return isDown ? `M ${x - 4} ${y - 7} L ${x} ${y} L ${x + 4} ${y - 7} Z` : `M ${x - 7} ${y - 4} L ${x} ${y} L ${x - 7} ${y + 4} Z`
}

/** A line that bends at the points that the layout gave. */
function smoothPath(points: PlacedEdge['points']): string {
  const [start, ...rest] = points
  if (!start) return ''
  let before = start
  const bends = rest.map((point) => {
    const middle = (before.x + point.x) / 2
    const bend = `C ${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`
    before = point
    return bend
  })
  return `M ${start.x} ${start.y} ${bends.join(' ')}`
}

function Box({ node }: { readonly node: PlacedNode }) {
  const t = usePreviewText()
  const { id, kind, title, details, x, y, width, height, made } = node
  const name = fittedTitle(isNamedByUs(kind) ? t(`picture.names.${nameKey(node)}`, { name: title, defaultValue: title }) : title)
  return (
    <g className={`pic-box pic-${kind}`} data-node={id} data-open={made !== undefined || undefined}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <rect className="pic-edge" x={x} y={y} width={4} height={height} rx={2} />
      <text className="pic-kind" x={x + padding} y={y + 18}>
        {t(`picture.kinds.${kind}`)}
      </text>
      <text className="pic-title" x={x + padding} y={y + 36}>
        {name}
      </text>
      {details.map((detail, at) => (
        <text key={detail} className="pic-detail" x={x + padding} y={y + 36 + (at + 1) * lineHeight}>
          {fitted(detail)}
        </text>
      ))}
    </g>
  )
}

/** Whether its name is in the catalogues, not in the chart. */
export function isNamedByUs(kind: PictureKind): boolean {
  return ['person', 'start', 'data', 'sign-in', 'app'].includes(kind)
}

/** The catalogue's key for what the platform brings. */
export function nameKey({ kind, title }: PictureNode): string {
  return kind === 'person' ? 'person' : title.replaceAll(/\s+(\w)/g, (_, letter: string) => letter.toUpperCase())
}
