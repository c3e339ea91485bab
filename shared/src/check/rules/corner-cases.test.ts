import { describe, expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import { complaints } from '../examples/complaints.ts'
import { MAIN, NOTES, note, POD, workstation } from '../examples/workstation.ts'
import type { RuleExample } from '../rule.ts'
import { rules } from './index.ts'

/** A chart in words, the chart, and part of each sentence that the rule says of it. */
type Case = readonly [words: string, example: RuleExample, said: readonly string[]]

const of = (...given: Parameters<typeof workstation>): RuleExample => ({ objects: workstation(...given) })
const values = (text: string): RuleExample => ({ files: { 'values.yaml': text } })
const chartYaml = (text: string): RuleExample => ({ files: { 'Chart.yaml': text } })
const template = (text: string): RuleExample => ({ files: { 'templates/extra.yaml': text } })
const job = (metadata: object): RuleExample => ({
  objects: [{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'demo-lab', ...metadata }, spec: {} }],
})
const cronJob = (metadata: object, ofJobs: object = {}): RuleExample => ({
  objects: [
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'demo-lab', ...metadata },
      spec: { schedule: '@daily', jobTemplate: { metadata: ofJobs, spec: {} } },
    },
  ],
})
const version = { annotations: { 'chaimeleon.eu/toolVersion': '1' } }
const onlyDeployments = { ...chaimeleon, operator: chaimeleon.operator && { ...chaimeleon.operator, kinds: ['Deployment'] } }
const library = 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library'
const proxy = 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub'
const notDesktop = { [note('createGuacamoleConnection')]: undefined }
const secretKey = (ref: object) => ({ name: 'X', valueFrom: { secretKeyRef: ref } })
const claimOf = (storage: string) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'c' },
  spec: { resources: { requests: { storage } } },
})
const onPod = { 'Deployment#/spec/template/metadata/annotations': { 'chaimeleon.eu/datasetsIDs': 'd1' } }

const cases: Readonly<Record<string, readonly Case[]>> = {
  CH001: [
    ['other annotations do not help', of({ [NOTES]: { a: 'b' } }), ['has no annotation chaimeleon.eu/toolName']],
    ['a Job without any annotation fails too', job({}), ['Job demo-lab has no annotation']],
    ['a Job needs no tool name', job({ annotations: { 'chaimeleon.eu/toolVersion': '1' } }), []],
    ['the Jobs of a CronJob fail without any', cronJob(version), ['CronJob demo-lab has no annotation']],
    ['the Jobs of a CronJob have their own', cronJob({}, version), []],
    ['other platforms ask for none', { ...of({ [NOTES]: undefined }), profile: generic }, []],
  ],
  CH002: [
    ['an empty version is one', of({ [note('toolVersion')]: '' }), []],
    ['a Job is not recorded', job({}), []],
  ],
  CH003: [
    ['an annotation on both counts', of({ ...onPod, [note('datasetsIDs')]: 'd1' }), []],
    ['on the pod only it does nothing', of(onPod), ['chaimeleon.eu/datasetsIDs is only on the pod']],
    ['on the CronJob only they do nothing', cronJob(version), ['chaimeleon.eu/toolVersion is only on the CronJob']],
    ['on the Jobs of a CronJob they count', cronJob(version, version), []],
    ["others' annotations may be there", of({ 'Deployment#/spec/template/metadata/annotations': { 'checksum/x': '1' } }), []],
  ],
  CH004: [
    ['numbers are no texts', of({ [note('toolVersion')]: 1 }), ['chaimeleon.eu/toolVersion is 1 without quotes']],
    ['nothing is allowed', of({ [note('toolVersion')]: null }), []],
    ['of every object', of({ 'Service#/metadata/annotations': { a: true } }), ['a is true without quotes']],
    ['of the pod too', of({ 'Deployment#/spec/template/metadata/annotations': { 'a/b': 2 } }), ['a/b is 2 without quotes']],
  ],
  CH005: [
    ['no Secret at all', of({ Secret: undefined }), ['no Secret demo-lab']],
    ['a Secret of another name', of({ 'Secret#/metadata/name': 'other' }), ['no Secret demo-lab']],
    ['without a desktop none is needed', of({ ...notDesktop, 'Secret#/metadata/name': 'other' }), []],
  ],
  CH006: [
    ['data instead of stringData', of({ 'Secret#/stringData': undefined, 'Secret#/data': { 'container-password': 'eA==' } }), []],
    ['an empty Secret', of({ 'Secret#/stringData': undefined }), ['Secret demo-lab has no container-password']],
  ],
  CH007: [
    ['a Service of another name', of({ 'Service#/metadata/name': 'other' }), ['no Service demo-lab']],
    [
      'a selector that asks for more than the pods have',
      of({ 'Service#/spec/selector': { app: 'demo-lab', tier: 'x' } }),
      ['does not match'],
    ],
    ['no selector', of({ 'Service#/spec/selector': undefined }), ['does not match']],
  ],
  CH010: [
    ['no variable for the password', of({ [`${MAIN}/env`]: [] }), ['PASSWORD is not set', 'VNC_PASSWORD is not set']],
    ['whole Secrets may hold it', of({ [`${MAIN}/env`]: [], [`${MAIN}/envFrom`]: [{ secretRef: { name: 'x' } }] }), []],
    [
      'the right Secret with another key',
      of({ [`${MAIN}/env/0`]: { ...secretKey({ name: 'demo-lab', key: 'x' }), name: 'PASSWORD' } }),
      ['PASSWORD is not read'],
    ],
    [
      'another Secret',
      of({ [`${MAIN}/env/1`]: { ...secretKey({ name: 'x', key: 'container-password' }), name: 'VNC_PASSWORD' } }),
      ['VNC_PASSWORD is not read'],
    ],
    ['not on what is no desktop', of({ ...notDesktop, [`${MAIN}/env/0`]: { name: 'PASSWORD', value: 'x' } }), []],
  ],
  CH011: [['an empty text counts as no', of({ [note('createGuacamoleConnection')]: '' }), ["is '', which means no"]]],
  CH012: [
    [
      'each of the three',
      of({ [note('username')]: 'a', [note('guacamoleConnectionName')]: 'b', [note('testingEnvironment')]: 'c' }),
      ['guacamoleConnectionName', 'username', 'testingEnvironment'],
    ],
  ],
  CH013: [
    [
      'memory that the deploy form asks for',
      { spec: (spec) => ({ ...spec, main: { ...spec.main, resources: { requests: { memory: { deployValue: 'memory' } } } } }) },
      ['warning: The deploy form asks for memory'],
    ],
    [
      'every container',
      of({
        [`${MAIN}/resources`]: { limits: { cpu: '1' } },
        [`${POD}/containers/1`]: { name: 'b', image: 'x/y:1', resources: { limits: { cpu: '1' } } },
      }),
      ['demo will get', 'b will get'],
    ],
    ['empty resources ask for nothing', of({ [`${MAIN}/resources`]: {} }), []],
    ['other platforms keep them', { ...of({ [`${MAIN}/resources`]: { limits: { cpu: '1' } } }), profile: generic }, []],
  ],
  CH014: [
    [
      'spaces around the name do not matter',
      { ...of({ [note('toolName')]: ' desktop-tensorflow ' }), ...chartYaml('name: desktop-tensorflow\n') },
      [],
    ],
    ["another tool's name", of({}), ['The chart demo uses the tool name desktop-tensorflow']],
    ['capital letters do', of({ [note('toolName')]: 'Desktop-tensorflow' }), ["is not in the platform's tool list"]],
  ],
  CH015: [
    [
      'handed to the person who deploys',
      { spec: (spec) => ({ ...spec, main: { ...spec.main, resources: { gpu: { deployValue: 'gpu' } } } }) },
      ['The deploy form asks for a GPU (gpu)'],
    ],
    ['in requests', of({ [`${MAIN}/resources`]: { requests: { 'nvidia.com/gpu': 1 } } }), ['requests a GPU']],
    [
      'a job may have one',
      {
        objects: [
          {
            apiVersion: 'batch/v1',
            kind: 'Job',
            metadata: { name: 'j' },
            spec: { template: { spec: { containers: [{ name: 'j', resources: { limits: { 'nvidia.com/gpu': 1 } } }] } } },
          },
        ],
      },
      [],
    ],
  ],
  CH017: [
    ['a CephFS volume is for CH051 to say', of({ [`${POD}/volumes`]: [{ name: 'mine', cephfs: { path: '/x' } }] }), []],
    [
      'the datalake',
      of({ [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/mnt/datalake/a' }] }),
      ['The platform mounts /mnt/datalake/a'],
    ],
    [
      'a mount at the folder itself',
      of({ [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/persistent-home' }] }),
      ['The platform mounts'],
    ],
    ['a name that only begins so', of({ [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/persistent-homes' }] }), []],
    [
      "datasets' folder, where datasets are",
      of({ [note('datasetsIDs')]: 'd1', [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/datasets/x' }] }),
      ['The platform mounts'],
    ],
    [
      "datasets' folder, where nobody has chosen any yet",
      of({ [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/datasets' }] }),
      ['The platform mounts'],
    ],
    [
      "datasets' folder, in a chart without datasets",
      { ...of({ [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/datasets' }] }), ...values('a: b\n') },
      [],
    ],
  ],
  CH018: [
    [
      'each of the three names',
      of({ [`${POD}/volumes`]: [{ name: 'datalake' }, { name: 'home' }, { name: 'shared-folder' }, { name: 'homes' }] }),
      ['datalake', 'home', 'shared-folder'],
    ],
    ['the id of a dataset', of({ [note('datasetsIDs')]: 'd1, d2', [`${POD}/volumes`]: [{ name: 'd2' }] }), ['A volume is named d2.']],
    ['other platforms add none', { ...of({ [`${POD}/volumes`]: [{ name: 'home' }] }), profile: generic }, []],
  ],
  CH020: [['an init container', of({ [`${POD}/initContainers`]: [{ name: 'i', image: 'busybox:1' }] }), ['busybox:1 has no registry']]],
  CH021: [
    ['no tag', of({ [`${MAIN}/image`]: `${library}/demo` }), ['does not specify a version']],
    ['a port is no tag', of({ [`${MAIN}/image`]: 'localhost:5000/demo' }), ['does not specify a version']],
    ['a digest pins it', of({ [`${MAIN}/image`]: `${library}/demo@sha256:${'a'.repeat(64)}` }), []],
    ['a tag that only begins with latest', of({ [`${MAIN}/image`]: `${library}/demo:latest-2024` }), []],
    ['an init container', of({ [`${POD}/initContainers`]: [{ name: 'i', image: `${library}/i:latest` }] }), ['does not specify a version']],
  ],
  CH022: [
    ['3.10 without quotes is 3.1', chartYaml('name: demo\nversion: 0.1.0\nappVersion: 3.10\n'), ['appVersion is read as 3.1']],
    ['three numbers are a text', chartYaml('name: demo\nversion: 0.1.0\nappVersion: 3.1.0\n'), []],
    ['none at all', chartYaml('name: demo\nversion: 0.1.0\n'), []],
  ],
  CH023: [
    ['with a person or project in front', of({ [`${MAIN}/image`]: `${proxy}/rocker/rstudio:1` }), []],
    ['a digest', of({ [`${MAIN}/image`]: `${proxy}/postgres@sha256:${'a'.repeat(64)}` }), ['postgres is an official image']],
    ['a registry that only begins so', of({ [`${MAIN}/image`]: `${proxy}-two/postgres:1` }), []],
  ],
  CH024: [
    ['the second container gets no data', of({ [`${POD}/containers/1`]: { name: 'b', image: `${proxy}/library/postgres:16` } }), []],
    [
      'without data it may be any',
      { ...of({ [NOTES]: { 'chaimeleon.eu/toolName': 'x' }, [`${MAIN}/image`]: `${proxy}/rocker/rstudio:1` }), ...values('a: b\n') },
      [],
    ],
    [
      'datasets that nobody has chosen yet are data',
      of({ [NOTES]: { 'chaimeleon.eu/toolName': 'x' }, [`${MAIN}/image`]: `${proxy}/rocker/rstudio:1` }),
      ['gets the data'],
    ],
  ],
  CH025: [
    ['where no datasets are wanted', { ...values('{}\n'), spec: (spec) => ({ ...spec, volumes: [] }) }, []],
    [
      'in values, but not in the form',
      { files: { 'values.schema.json': '{"properties":{"datasets_list":{"type":"string"}}}' } },
      ['not in the deploy form'],
    ],
  ],
  CH027: [
    ['one text', values('datasets_list: "a,b"\n'), []],
    ['nothing', values('datasets_list:\n'), []],
    ['an object', values('datasets_list: {a: 1}\n'), ['is a list, not a string']],
  ],
  CH029: [
    ['53 characters', chartYaml(`name: ${'a'.repeat(53)}\n`), []],
    ['54 characters', chartYaml(`name: ${'a'.repeat(54)}\n`), ['is not a valid chart name']],
    ['a number in front', chartYaml('name: 2demo\n'), ['is not a valid chart name']],
    ['a hyphen at the end', chartYaml('name: demo-\n'), ['is not a valid chart name']],
    ['a number', chartYaml('name: 12\n'), ["'12' is not a valid chart name"]],
  ],
  CH033: [["the group's name too", template('{{ include "chaimeleon.group.name" . }}'), ['chaimeleon.group.name reads the cluster']]],
  CH034: [
    ['a bare pod', of({}, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: {} }), ['p is a Pod']],
    ['a job by the clock is looked at when it is due', cronJob({}), []],
    ['a job by the clock, where jobs are not looked at', { ...cronJob({}), profile: onlyDeployments }, ['demo-lab is a CronJob']],
    [
      'other platforms take all kinds',
      { ...of({}, { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 's' }, spec: {} }), profile: generic },
      [],
    ],
  ],
  CH035: [
    [
      'a sidecar at the datasets that nobody has chosen yet',
      of({
        [`${POD}/containers/1`]: {
          name: 's',
          image: 'x/y:1',
          volumeMounts: [{ name: 'x', mountPath: '/home/chaimeleon/datasets' }],
        },
      }),
      ['s uses /home/chaimeleon/datasets'],
    ],
    [
      'an init container at the home folder',
      of({
        [`${POD}/initContainers`]: [
          { name: 'i', image: 'x/y:1', volumeMounts: [{ name: 'x', mountPath: '/home/chaimeleon/persistent-home/a' }] },
        ],
      }),
      ['i uses /home/chaimeleon/persistent-home/a'],
    ],
  ],
  CH037: [
    ['none, for a while', of({ 'Deployment#/spec/replicas': 0 }), []],
    ['what is no desktop may have many', of({ ...notDesktop, 'Deployment#/spec/replicas': 3 }), []],
  ],
  CH039: [
    ['a name that holds the release by chance', of({ 'Service#/metadata/name': 'label-printer' }), ['always named label-printer']],
    ['the release as a part of its own', of({ 'Service#/metadata/name': 'db.lab' }), []],
    ["what is the whole cluster's", of({}, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'tools' } }), []],
  ],
  'hook-unknown': [
    ['a hook of Helm 2', template('annotations:\n  helm.sh/hook: crd-install\n'), ['Helm has no hook crd-install']],
    ['a computed one', template('annotations:\n  helm.sh/hook: {{ .Values.hook }}\n'), []],
    ['what becomes of it', template('annotations:\n  helm.sh/hook-delete-policy: hook-succeeded\n'), []],
  ],
  'fractional-bytes': [
    ['a whole number of bytes', of({ [`${MAIN}/resources`]: { limits: { memory: '1.5Gi' } } }), []],
    ['a disk of a byte and a half', of({}, claimOf('1.5')), ['storage is 1.5']],
  ],
  'tag-and-app-version': [
    ['a variant of it', { ...of({ [`${MAIN}/image`]: 'a/b:v3.14-slim' }) }, []],
    ['a digest says no version', of({ [`${MAIN}/image`]: 'a/b@sha256:0123' }), []],
  ],
  'replicas-on-one-claim': [
    [
      'a claim that many nodes can mount',
      of(
        { 'Deployment#/spec/replicas': 2, [`${POD}/volumes`]: [{ name: 'd', persistentVolumeClaim: { claimName: 'c' } }] },
        { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'c' }, spec: { accessModes: ['ReadWriteMany'] } },
      ),
      [],
    ],
  ],
  CH041: [
    [
      'a comment about lookup keeps nothing',
      { files: { 'templates/secret.yaml': '# lookup\n{{/* lookup */}}\n{{ randAlphaNum 20 }}\n' } },
      ['generates a new random string'],
    ],
    [
      'in a helper that no file with lookup uses',
      {
        files: {
          'templates/secret.yaml': 'a: {{ include "utils.random" . }}\n',
          'templates/_helpers.tpl': '{{ define "utils.random" }}\n{{ randAlphaNum 20 }}\n{{ end }}\n',
        },
      },
      ['templates/_helpers.tpl generates a new random string'],
    ],
    [
      'in a helper of a file that looks first',
      {
        files: {
          'templates/secret.yaml': '{{ lookup "v1" "Secret" "a" "b" }}\n{{ include "utils.random" . }}\n',
          'templates/_helpers.tpl': '{{ define "utils.random" }}\n{{ randAlphaNum 20 }}\n{{ end }}\n',
        },
      },
      [],
    ],
    ['kept by lookup', { files: { 'templates/secret.yaml': '{{ lookup "v1" "Secret" "a" "b" }}\n{{ randAlphaNum 20 }}\n' } }, []],
    ['in a comment', { files: { 'templates/secret.yaml': '{{/* randAlphaNum 20 */}}\n' } }, []],
  ],
  CH044: [['another class', of({ [`${POD}/priorityClassName`]: 'mine' }), ['has mine instead of processing-applications']]],
  CH047: [
    ['a job beside a desktop', of({}, { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'j' }, spec: {} }), []],
    ['nothing that runs', { objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }] }, []],
  ],
  CH048: [
    ['a picture in the chart', chartYaml('icon: data:image/png;base64,AA==\ndescription: x\n'), []],
    ['a path', chartYaml('icon: logo.png\ndescription: x\n'), ['The icon is not a URL.']],
    ['blanks', chartYaml('icon: https://example.org/x.png\ndescription: "  "\n'), ['The chart has no description.']],
  ],
  CH049: [
    ['optional ones need not be there', of({ [`${MAIN}/env/3`]: secretKey({ name: 'nobody', key: 'x', optional: true }) }), []],
    [
      'a key that the platform does not keep',
      of({ [`${MAIN}/env/3`]: secretKey({ name: 'jobman-service-auth', key: 'x' }) }),
      ['has no key x'],
    ],
    [
      'a key that the chart does not write',
      of({ [`${MAIN}/env/3`]: secretKey({ name: 'demo-lab', key: 'x' }) }),
      ['Secret demo-lab has no key x'],
    ],
    ['a whole Secret', of({ [`${MAIN}/envFrom`]: [{ secretRef: { name: 'nobody' } }] }), ['Secret nobody exists neither']],
  ],
  CH050: [
    [
      'a Secret with the password under another name',
      of({ 'Secret#/metadata/name': 'lab-demo' }),
      ["Secret lab-demo does not have the desktop's name"],
    ],
    [
      "another service's port is its own affair",
      of({}, { apiVersion: 'v1', kind: 'Service', metadata: { name: 'db-lab' }, spec: { ports: [{ port: 5432 }] } }),
      [],
    ],
  ],
}

const all = Object.entries(cases).flatMap(([id, list]) => list.map(([words, example, said]) => [id, words, example, said] as const))

describe('corner cases of the platform rules', () => {
  it.each(all)('%s: %s', (id, _, example, said) => {
    const rule = rules.find((it) => it.id === id)
    if (rule === undefined) throw new Error(`no rule ${id}`)
    expect(complaints(rule, example)).toEqual(said.map((part) => expect.stringContaining(part)))
  })
})
