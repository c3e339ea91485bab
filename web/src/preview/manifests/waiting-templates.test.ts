import { expect, it } from 'vitest'
import { waitingTemplates } from './waiting-templates.ts'

it('shows the templates that make objects, what runs first, before Helm is there', () => {
  const files = {
    'Chart.yaml': 'kind: nothing\n',
    'templates/_helpers.tpl': '{{ define "a" }}{{ end }}\n',
    'templates/service.yaml': 'apiVersion: v1\nkind: Service\n',
    'templates/deployment.yaml': '{{ if true }}\nkind: Deployment\n{{ end }}\n',
  }
  expect(waitingTemplates(files).map(({ path, kind, lines }) => [path, kind, lines.length])).toEqual([
    ['templates/deployment.yaml', 'Deployment', 3],
    ['templates/service.yaml', 'Service', 2],
  ])
})
