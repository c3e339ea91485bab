import { expect, it } from 'vitest'
import { fileTree, type TreeNode } from './file-tree.ts'

const outline = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.kind === 'folder' ? [node.path, outline(node.children)] : node.path))

it('a tree has folders first, and files with names alike apart', () => {
  expect(outline(fileTree(['Chart.yaml', 'templates/a.yaml', 'templates/tests/t.yaml', 'charts/x/Chart.yaml', 'templates.txt']))).toEqual([
    ['charts', [['charts/x', ['charts/x/Chart.yaml']]]],
    ['templates', [['templates/tests', ['templates/tests/t.yaml']], 'templates/a.yaml']],
    'Chart.yaml',
    'templates.txt',
  ])
})
