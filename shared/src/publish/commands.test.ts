import { expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import { platformCommands } from './commands.ts'

it('gives the commands of the platform\u2019s guide, with the platform\u2019s repository', () => {
  expect(platformCommands(chaimeleon, 'demo-0.1.0.tgz', 'http://127.0.0.1:3000/chartrepo/library')).toEqual([
    'helm plugin install https://github.com/chartmuseum/helm-push',
    `helm repo add chaimeleon-library ${chaimeleon.chartRepository.url}`,
    'helm cm-push --username=NAME --password=PASSWORD demo-0.1.0.tgz chaimeleon-library',
  ])
})

it('gives none where the chart is there already, or where the platform has no such repository', () => {
  expect(platformCommands(chaimeleon, 'demo-0.1.0.tgz', chaimeleon.chartRepository.url)).toEqual([])
  expect(platformCommands(generic, 'demo-0.1.0.tgz', 'http://127.0.0.1:3000/chartrepo/library')).toEqual([])
})
