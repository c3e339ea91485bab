// Asks a server for its health again and again, in a separate process; prints what it saw when its input ends.
const address = process.argv[2] ?? ''
const waits = []
const failures = []
let isOver = false
process.stdin.on('end', () => {
  isOver = true
})
process.stdin.resume()
process.stdout.write('watching\n')
while (!isOver) {
  const began = performance.now()
  try {
    const { status } = await fetch(`${address}/healthz`)
    if (status !== 200) failures.push(`status ${status}`)
  } catch (error) {
    failures.push(String(error?.cause ?? error))
  }
  waits.push(Math.round(performance.now() - began))
  await new Promise((resolve) => setTimeout(resolve, 20))
}
process.stdout.write(`${JSON.stringify({ waits, failures })}\n`)
