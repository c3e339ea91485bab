import { Graph, layout } from '@dagrejs/dagre'
import type { Picture, PictureEdge, PictureNode } from './graph.ts'

export interface PlacedNode extends PictureNode {
  /** The upper left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedEdge extends PictureEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[]
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

/** How many characters of a detail fit into a box. */
export const fittingCharacters = Math.floor((widest - 2 * padding) / characterWidth)

/** Places for all boxes and lines, from left to right; the same picture, the same places. */
export function placePicture(picture: Picture): PlacedPicture {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 24, marginx: 12, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const node of picture.nodes) graph.setNode(node.id, sizeOf(node))
  for (const { from, to } of picture.edges) graph.setEdge(from, to, {})
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const nodes = picture.nodes.map((node) => {
    const size = sizeOf(node)
    const { x, y } = graph.node(node.id)
    return { ...node, ...size, x: Number(x) - size.width / 2, y: Number(y) - size.height / 2 }
  })
  const edges = picture.edges.map((edge) => ({ ...edge, points: graph.edge(edge.from, edge.to).points ?? [] }))
  return { nodes, edges, width, height }
}

function sizeOf({ title, details }: PictureNode): { readonly width: number; readonly height: number } {
  const longest = Math.max(title.length * titleCharacterWidth, ...details.map((detail) => detail.length * characterWidth))
  const width = Math.min(widest, Math.max(narrowest, longest + 2 * padding))
  return { width, height: headHeight + details.length * lineHeight + padding }
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
