import { expect, it } from 'vitest'
import { knownPort } from './known-ports.ts'

it.each([
  ['streamlit', 8501],
  ['lung-lab/my-streamlit-app', 8501],
  ['codercom/code-server', 8080],
  ['jupyter/scipy-notebook', 8888],
  ['library/NGINX', 80],
  ['someone/engine', undefined],
  ['', undefined],
])('the app in %s listens on %s', (repository, port) => {
  expect(knownPort(repository)).toBe(port)
})
