import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'

/**
 * A proxy that brings every name to this machine, for programs that can't be told what a name means. Answers its
 * address, for `HTTPS_PROXY`.
 */
export async function startNameProxy(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer()
  server.on('connect', (asked, client) => {
    const port = Number(new URL(`http://${asked.url}`).port)
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(client).pipe(onward)
    })
    onward.on('error', () => client.destroy())
    client.on('error', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return { url: `http://127.0.0.1:${address.port}`, server }
}
