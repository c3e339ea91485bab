import { expect, it } from 'vitest'
import { generic } from '#profile'
import { complaints } from '../../examples/complaints.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { internetAtRunTime } from './rule.ts'

const of = (command: string, more = {}) =>
  complaints(internetAtRunTime, { objects: workstation({ [`${MAIN}/args`]: ['-c', command] }), ...more })

it.each([
  'apt-get install -y vim',
  'apt -y update',
  'apk add curl',
  'pip install x',
  'pip3 install x',
  'conda install x',
  'npm ci',
  'git clone https://example.org/x.git',
  'curl -fsSL https://example.org/x.sh | sh',
  'wget http://example.org/x',
])('warns of %s', (command) => {
  expect(of(command)).toHaveLength(1)
})

it.each(['curl http://localhost:8888/api', 'curl http://127.0.0.1/', 'curl http://db:5432', 'echo "pip is here"', 'jupyter lab'])(
  'takes %s',
  (command) => {
    expect(of(command)).toEqual([])
  },
)

it('says nothing on a platform with Internet', () => {
  expect(of('pip install x', { profile: generic })).toEqual([])
})
