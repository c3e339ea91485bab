import { Graph, layout } from '@dagrejs/dagre'
import type { Picture, PictureEdge, PictureKind, PictureNode } from './graph.ts'

export interface PlacedNode extends PictureNode {
  /** The upper left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedEdge extends PictureEdge {
  readonly points: readonly Point[]
}

export interface PlacedPicture {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly width: number
  readonly height: number
}

export const lineHeight = 18
export const padding = 12
const headHeight = 40
const narrowest = 116
const widest = 212
const characterWidth = 6.6
const titleCharacterWidth = 7.4
const stackGap = 28
const way = 'way'

/** How many characters of a detail fit into a box. */
export const fittingCharacters = Math.floor((widest - 2 * padding) / characterWidth)

// The way in goes down one column, so that the picture is three columns wide and its words can be read in half a window.
const wayIn: ReadonlySet<PictureKind> = new Set(['person', 'start', 'guacamole', 'sign-in', 'url', 'service'])

/** Places for all boxes and lines: the way in at the left, then the pods, then what they use; the same picture, the same places. */
export function placePicture(picture: Picture): PlacedPicture {
  const stacked = alike(picture.nodes.filter(({ kind }) => wayIn.has(kind)))
  const pods = alike(picture.nodes.filter(({ kind }) => kind === 'pod'))
  const used = alike(picture.nodes.filter(({ kind }) => kind !== 'pod' && !wayIn.has(kind)))
  const column = (id: string) => (stacked.some((node) => node.id === id) ? way : id)
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 40, marginx: 24, marginy: 20 })
  graph.setDefaultEdgeLabel(() => ({}))
  const wayInSize = { width: stacked[0]?.width ?? narrowest, height: heightOf(stacked) }
  if (stacked.length > 0) graph.setNode(way, { ...wayInSize })
  for (const { id, width, height } of [...pods, ...used]) graph.setNode(id, { width, height })
  for (const { from, to } of picture.edges) if (column(from) !== column(to)) graph.setEdge(column(from), column(to), {})
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const top = ({ width, height }: Size, id: string): Point => {
    const { x, y } = graph.node(id)
    return { x: Number(x) - width / 2, y: Number(y) - height / 2 }
  }
  const piled = stacked.length === 0 ? [] : pile(stacked, top(wayInSize, way))
  const nodes = [...piled, ...[...pods, ...used].map((node) => ({ ...node, ...top(node, node.id) }))]
  return { nodes, edges: picture.edges.map((edge) => ({ ...edge, points: pointsOf(edge, nodes) })), width, height }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The boxes of a column, all as wide as the widest. */
function alike(nodes: readonly PictureNode[]): readonly (PictureNode & Size)[] {
  const width = Math.max(...nodes.map(widthOf), narrowest)
  return nodes.map((node) => ({ ...node, width, height: headHeight + node.details.length * lineHeight + padding }))
}

function widthOf({ title, details }: PictureNode): number {
  const longest = Math.max(title.length * titleCharacterWidth, ...details.map((detail) => detail.length * characterWidth))
  return Math.min(widest, longest + 2 * padding)
}

function heightOf(stack: readonly Size[]): number {
  return stack.reduce((sum, { height }) => sum + height + stackGap, -stackGap)
}

function pile(stack: readonly (PictureNode & Size)[], { x, y }: Point): readonly PlacedNode[] {
  return stack.map((node, at) => ({ ...node, x, y: y + heightOf(stack.slice(0, at)) + stackGap }))
}

/** From side to side; within the column down to the next box, and around the boxes between. */
function pointsOf({ from, to }: PictureEdge, nodes: readonly PlacedNode[]): readonly Point[] {
  const start = nodes.find(({ id }) => id === from)
  const end = nodes.find(({ id }) => id === to)
  if (start === undefined || end === undefined) return []
  const middle = ({ y, height }: PlacedNode) => y + height / 2
  if (start.x !== end.x)
    return [
      { x: start.x + start.width, y: middle(start) },
      { x: end.x, y: middle(end) },
    ]
  if (nodes.indexOf(end) - nodes.indexOf(start) === 1)
    return [
      { x: start.x + start.width / 2, y: start.y + start.height },
      { x: end.x + end.width / 2, y: end.y },
    ]
  return [
    { x: start.x, y: middle(start) },
    { x: start.x - 16, y: (middle(start) + middle(end)) / 2 },
    { x: end.x, y: middle(end) },
  ]
}

/** A text that fits: the middle gives way, as names differ at both ends. */
export function fitted(text: string, characters = fittingCharacters): string {
  if (text.length <= characters) return text
  const half = Math.floor((characters - 1) / 2)
  return `${text.slice(0, half)}…${text.slice(-half)}`
}

/** A title that fits: its letters are wider. */
export function fittedTitle(text: string): string {
  return fitted(text, Math.floor((widest - 2 * padding) / titleCharacterWidth))
}
