import { text } from '#base'
import type { Container } from '#blocks'
import { about, ownUrlSilenced, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

const postgresql: Container & { name: string } = {
  name: 'postgresql',
  image: { source: 'dockerhub', repository: 'postgres', tag: { from: 'fixed', tag: '16.4' }, pullPolicy: 'IfNotPresent' },
  ports: [{ name: 'postgresql', port: 5432 }],
  env: [
    { from: 'text', name: 'POSTGRES_USER', value: 'app' },
    { from: 'text', name: 'POSTGRES_DB', value: 'app' },
    { from: 'generated-secret', name: 'POSTGRES_PASSWORD', key: 'database-password' },
    { from: 'text', name: 'PGDATA', value: '/var/lib/postgresql/data/pgdata' },
  ],
  mounts: [{ volume: 'database', path: '/var/lib/postgresql/data' }],
  probes: { readiness: { how: 'command', command: ['pg_isready', '--username', 'app'] } },
}

/** A web application with its own database. */
export const webAppPostgresql: Preset = {
  name: 'web-app-postgresql',
  title: text('Web app with PostgreSQL', 'Aplicación web con PostgreSQL'),
  description: text(
    'Metabase with a PostgreSQL database, a generated password and a persistent disk.',
    'Metabase con una base de datos PostgreSQL, una contraseña generada y un disco persistente.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'metabase',
      appVersion: 'v0.50.26',
      description: 'Metabase, questions and dashboards over data, with its own PostgreSQL.',
      icon: icon('database', '#4338ca'),
      home: 'https://www.metabase.com',
      sources: ['https://github.com/metabase/metabase'],
      keywords: ['dashboard', 'postgresql'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'metabase/metabase', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      ports: [{ name: 'http', port: 3000, service: {} }],
      env: [
        { from: 'text', name: 'MB_DB_TYPE', value: 'postgres' },
        { from: 'text', name: 'MB_DB_HOST', value: 'localhost' },
        { from: 'text', name: 'MB_DB_PORT', value: '5432' },
        { from: 'text', name: 'MB_DB_DBNAME', value: 'app' },
        { from: 'text', name: 'MB_DB_USER', value: 'app' },
        { from: 'generated-secret', name: 'MB_DB_PASS', key: 'database-password' },
      ],
      mounts: [],
      probes: {
        startup: { how: 'http', port: 3000, path: '/api/health', periodSeconds: 10, failureThreshold: 60 },
        readiness: { how: 'http', port: 3000, path: '/api/health' },
      },
    },
    sidecars: [postgresql],
    volumes: [
      { kind: 'new-claim', name: 'database', size: { deployValue: 'database.size' }, accessMode: 'ReadWriteOnce', keepOnDelete: true },
    ],
    web: { how: 'own-url', port: 3000, basePath: { by: 'rewrite' }, signIn: true },
    deployValues: [
      {
        path: 'database.size',
        type: 'quantity',
        title: 'Disk for the database',
        description: 'How large the disk of the PostgreSQL is. It cannot be made smaller later.',
        default: '5Gi',
        minimum: 1,
        maximum: 50,
        slider: { unit: 'Gi' },
      },
    ],
    examples: [
      {
        name: 'small',
        description: 'A small disk, to try it.',
        values: 'database:\n  size: 1Gi\n',
        expects: [
          { kind: 'PersistentVolumeClaim', contains: 'storage: "1Gi"' },
          { kind: 'Deployment', contains: 'name: postgresql' },
          { kind: 'Secret', contains: 'database-password:' },
          { kind: 'Ingress' },
        ],
      },
      {
        name: 'large',
        description: 'A disk for years of questions.',
        values: 'database:\n  size: 50Gi\n',
        expects: [{ kind: 'PersistentVolumeClaim', contains: 'storage: "50Gi"' }],
      },
    ],
    silenced: ownUrlSilenced,
  },
}
