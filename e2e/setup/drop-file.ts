import type { Page } from '@playwright/test'

interface Dropped {
  readonly name: string
  readonly content: Buffer
}

/** Drags a file over the page and drops it there, as a person does from the file manager. */
export async function dropFile(page: Page, { name, content }: Dropped): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], fileName))
      return transfer
    },
    { fileName: name, base64: content.toString('base64') },
  )
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer })
  await dataTransfer.dispose()
}
