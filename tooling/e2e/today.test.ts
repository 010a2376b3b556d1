import { createHash } from 'node:crypto'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, openAsFirstOwner } from './dashboard'
import { openPage, wordsOf } from './open-page'
import { openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

let platform: OpenPlatform
let browser: Browser

beforeAll(async () => {
  platform = await openPlatform()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('today, the home page says that no meeting is planned, and shows the last one as ended', async () => {
  const page = await openPage(browser, `${platform.site}/en`)
  await page.getByRole('heading', { level: 2, name: 'No meeting is planned' }).waitFor()
  expect(await wordsOf(page)).toMatch(/ended/i)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sixth Meeting|Sixth U4SSC meeting/ })
    .first()
    .click()
  expect(await wordsOf(page)).toMatch(/ended/i)
})

it('a meeting with a closed record cannot change, and anyone can verify the record', async () => {
  const owner = await openAsFirstOwner(browser, platform)
  await goTo(owner, `${platform.admin}#/meetings/u4ssc-6/details`)
  const field = owner.getByLabel('Short title')
  expect(await field.isEnabled()).toBe(true)
  const draft = owner.url()

  await goTo(owner, `${platform.admin}#/meetings/u4ssc-6/record`)
  await owner.getByRole('button', { name: 'Close the record' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByText(/Version 1 becomes the record/).waitFor()
  await dialog.getByRole('button', { name: 'Close the record', exact: true }).click()
  const digest = await owner.getByRole('main').locator('code').innerText()
  await goTo(owner, draft)
  await owner.getByText(/The record has been closed since/).waitFor()
  expect(await field.isDisabled()).toBe(true)

  const page = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6`)
  const words = () => page.reload().then(() => wordsOf(page))
  await expect.poll(words).toContain(digest)
  const href = await page.getByRole('link', { name: 'Record 1' }).getAttribute('href')
  const record = await page.request.get(href ?? '')
  expect(
    createHash('sha256')
      .update(await record.body())
      .digest('hex'),
  ).toBe(digest)

  await goTo(owner, `${platform.admin}#/meetings/u4ssc-6/record`)
  await owner.getByLabel('Reason for reopening (public)').fill('A decision was left out')
  await owner.getByRole('button', { name: 'Reopen the record' }).click()
  await dialog.getByRole('button', { name: 'Reopen the record' }).click()
  await owner.getByRole('button', { name: 'Close the record' }).waitFor()
  await expect.poll(words).toMatch(/reopened on .*: A decision was left out/)
})
