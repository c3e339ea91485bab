import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort, root } from './server.ts'

/** The name under which people reach the product; it leads to this machine for those whom a journey tells so. */
export const publicName = 'workshop.example'

/** How a proxy hands requests on. */
export interface ProxyManner {
  /** What is behind the product's address in `proxy_pass`: a slash takes the location's path off. */
  readonly passed: '' | '/'
  readonly host: '$proxy_host' | '$host'
}

/** The product behind a real nginx with TLS, a path and another name. */
export interface ProxiedProduct {
  readonly url: string
  readonly certificateFile: string
  /** With it, a browser trusts exactly this certificate. */
  readonly keyFingerprint: string
  stop(): Promise<void>
}

/** The real nginx, where it is installed. */
export function nginxPath(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
}

/** Starts the product with a public URL, and nginx in front of it. */
export async function startBehindNginx(nginx: string, manner: ProxyManner): Promise<ProxiedProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-nginx-'))
  const [port, inner] = [freePort(), freePort()]
  const url = `https://${publicName}:${port}/slipway/`
  const certificateFile = makeCertificate(folder)
  writeFileSync(join(folder, 'nginx.conf'), configOf({ folder, port, inner, manner }))
  const env = { ...process.env, PORT: inner, HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: join(folder, 'data') }
  const children = [
    spawn(process.execPath, [...process.execArgv, join(root, 'server/src/main.ts')], { cwd: root, env, stdio: 'inherit' }),
    spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'inherit' }),
  ]
  // NOTE a journey that takes too long is ended without its last lines.
  const kill = () => {
    for (const child of children) child.kill('SIGKILL')
  }
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    await Promise.all(children.map(ended))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await Promise.all([listening(inner), listening(port)])
  } catch (error) {
    await stop()
    throw error
  }
  return { url, certificateFile, keyFingerprint: fingerprintOf(certificateFile), stop }
}

function makeCertificate(folder: string): string {
  const file = join(folder, 'certificate.pem')
  const subject = ['-subj', `/CN=${publicName}`, '-addext', `subjectAltName=DNS:${publicName}`]
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', join(folder, 'key.pem')]
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...key, '-out', file, ...subject], { stdio: 'ignore' })
  return file
}

function fingerprintOf(certificateFile: string): string {
  const { publicKey } = new X509Certificate(readFileSync(certificateFile))
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

interface Configured {
  readonly folder: string
  readonly port: string
  readonly inner: string
  readonly manner: ProxyManner
}

function configOf({ folder, port, inner, manner }: Configured): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${publicName};
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    location /slipway/ {
      proxy_pass http://127.0.0.1:${inner}${manner.passed};
      proxy_set_header Host ${manner.host};
      client_max_body_size 21m;
    }
  }
}
`
}

async function listening(port: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = connect(Number(port), '127.0.0.1')
    const isThere = await new Promise<boolean>((resolve) => socket.on('connect', () => resolve(true)).on('error', () => resolve(false)))
    socket.destroy()
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing listens on port ${port}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
