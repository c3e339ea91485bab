// The entry of a worker thread that reads archives: what a stranger sent never keeps the server from answering others.
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { readArchivePart } from './archive-part.ts'

const questionSchema = z.object({ tgz: z.instanceof(Uint8Array), wanted: z.enum(['loaded', 'templates', 'values.yaml']) })

parentPort?.on('message', async (message: unknown) => {
  const { tgz, wanted } = questionSchema.parse(message)
  parentPort?.postMessage(await readArchivePart(Buffer.from(tgz.buffer, tgz.byteOffset, tgz.byteLength), wanted))
})
