// Builds the engine from source, always to the same bytes.
//
//   node scripts/build-engine.mjs           writes engine/dist, if the module differs from the one there
//   node scripts/build-engine.mjs --check   compares a new build with engine/dist, writes nothing
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const engine = join(root, 'engine')
const dist = join(engine, 'dist')
const digestFile = join(dist, 'helm.wasm.sha256')
const compressedFile = join(dist, 'helm.wasm.br')
const glueFile = join(dist, 'wasm_exec.js')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file) : undefined
}

/** The toolchain that go.mod names: any other makes other bytes. */
function readToolchain() {
  const named = /^toolchain (go\S+)$/m.exec(readFileSync(join(engine, 'go.mod'), 'utf8'))
  return named?.[1] ?? fail('engine/go.mod names no toolchain.')
}

function go(args, toolchain) {
  const environment = {
    ...process.env,
    GOTOOLCHAIN: toolchain,
    GOOS: 'js',
    GOARCH: 'wasm',
    GOWASM: '',
    GOFLAGS: '',
    GOEXPERIMENT: '',
    GOWORK: 'off',
    CGO_ENABLED: '0',
  }
  const run = spawnSync('go', args, { cwd: engine, env: environment, encoding: 'utf8' })
  if (run.error) {
    fail(`Building the engine needs Go: any version from 1.21 on fetches ${toolchain} by itself. See https://go.dev/dl/.`)
  }
  if (run.status !== 0) fail(`${run.stdout}${run.stderr}\n\`go ${args[0]}\` failed with ${toolchain}.`)
  return run.stdout.trim()
}

/** The module and the JavaScript that comes with the Go that built it. */
function build(toolchain) {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const file = join(folder, 'helm.wasm')
  try {
    go(['build', '-trimpath', '-buildvcs=false', '-mod=readonly', '-ldflags=-s -w', '-o', file, '.'], toolchain)
    return { module: readFileSync(file), glue: join(go(['env', 'GOROOT'], toolchain), 'lib', 'wasm', 'wasm_exec.js') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function check({ module, glue }) {
  const differences = []
  const digest = sha256(module)
  const committed = readIfThere(digestFile)?.toString().trim()
  if (committed !== digest) differences.push(`helm.wasm.sha256 says ${committed ?? 'nothing'}, the build has ${digest}`)
  const compressed = readIfThere(compressedFile)
  if (!compressed) differences.push('helm.wasm.br is missing')
  else if (sha256(brotliDecompressSync(compressed)) !== digest) differences.push('helm.wasm.br holds another module')
  if (!readIfThere(glueFile)?.equals(readFileSync(glue))) differences.push('wasm_exec.js is not that of this Go')
  if (differences.length > 0) {
    fail(
      `engine/dist differs from what its sources build:\n- ${differences.join('\n- ')}\nRun \`node scripts/build-engine.mjs\` and commit engine/dist.`,
    )
  }
  console.log(`engine/dist is what its sources build: ${digest}`)
}

function write({ module, glue }) {
  mkdirSync(dist, { recursive: true })
  copyFileSync(glue, glueFile)
  const digest = sha256(module)
  if (readIfThere(digestFile)?.toString().trim() === digest && existsSync(compressedFile)) {
    console.log(`engine/dist is up to date: ${digest}`)
    return
  }
  console.log(`Compressing ${module.length} bytes (two minutes) …`)
  const compressed = brotliCompressSync(module, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: module.length,
    },
  })
  writeFileSync(compressedFile, compressed)
  writeFileSync(digestFile, `${digest}\n`)
  console.log(`engine/dist now has ${digest} in ${compressed.length} bytes`)
}

const options = process.argv.slice(2)
if (options.some((option) => option !== '--check')) fail('Usage: node scripts/build-engine.mjs [--check]')
const built = build(readToolchain())
if (options.includes('--check')) check(built)
else write(built)
