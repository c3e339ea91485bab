import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

const digest = `sha256:${'b'.repeat(64)}`

test('a whole reference that is pasted fills registry, name and digest, and undo takes all of it back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('image')
  const repository = designer.field('/main/image/repository')
  const before = await repository.inputValue()
  await page.evaluate((text) => navigator.clipboard.writeText(text), `docker pull quay.io/jupyter/base-notebook:1@${digest}`)
  await repository.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(repository).toHaveValue('quay.io/jupyter/base-notebook')
  await expect(designer.field('/main/image/tag/digest')).toHaveValue(digest)
  await expect(page.getByRole('radio', { name: 'Any other registry' })).toBeChecked()
  await expect(page.getByRole('link', { name: 'View this image' })).toHaveAttribute(
    'href',
    'https://quay.io/repository/jupyter/base-notebook',
  )
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(repository).toHaveValue(before)
})

test('an image that was used is offered in the next chart, with its registry and tag', async ({ page }) => {
  const first = await openPreset(page, 'desktop-tensorflow')
  await first.goToStep('image')
  await page.getByRole('radio', { name: 'Any other registry' }).check()
  await first.type('/main/image/repository', 'quay.io/lab/notes')
  await first.field('/main/image/repository').blur()
  const second = await openPreset(page, 'desktop-pytorch')
  await second.goToStep('image')
  await page.getByRole('group', { name: 'Recently used' }).getByRole('button', { name: 'quay.io/lab/notes' }).click()
  await expect(second.field('/main/image/repository')).toHaveValue('quay.io/lab/notes')
  await expect(page.getByRole('radio', { name: 'Any other registry' })).toBeChecked()
})
