import { LOST_KEY, STEMS } from '../fixtures/lost-key'
import { publish } from '../support/publish'
import { entryOf, question } from '../support/question'
import { expect, test } from '../support/shared-content-test'

test('what is answered before the page has come to life counts', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  let letScriptsCome = () => {}
  const scripts = new Promise<void>((resolve) => {
    letScriptsCome = resolve
  })
  await page.route('**/*.js', async (route) => {
    await scripts
    await route.continue()
  })
  await page.goto(`/articles/${slug}`, { waitUntil: 'commit' })
  await entryOf(page, STEMS.metal).fill('brass')
  await question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }).check()
  await question(page, STEMS.ages).getByRole('combobox', { name: 'Ada' }).selectOption('nine')
  letScriptsCome()

  const metal = question(page, STEMS.metal)
  await metal.getByRole('button', { name: /^Check/ }).click()
  await expect(metal.getByText('That is right.')).toBeVisible()
  await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
  await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' })).toBeChecked()
  await page.reload()
  await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' })).toBeChecked()
  await expect(question(page, STEMS.ages).getByRole('combobox', { name: 'Ada' })).toHaveValue(/./)
})
