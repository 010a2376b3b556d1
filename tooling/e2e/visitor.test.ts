import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStream, openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const SIXTH_MEETING = /Sixth Meeting of the United for Smart|Sixth U4SSC meeting/

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
/** The times of the sixth meeting, 10:00 to 15:30 in Geneva, in other zones. */
const FAR_AWAY = {
  'Pacific/Auckland': '22:00–03:30',
  'Asia/Kathmandu': '14:45–20:15',
  'America/St_Johns': '05:30–11:00',
  'Pacific/Honolulu': '23:00–04:30',
}

let platform: OpenPlatform
let browser: Browser

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

describe.each([
  ['with scripts', true],
  ['with scripts off', false],
])('a visitor %s', (_, javaScriptEnabled) => {
  const open = (path: string, timezoneId = 'UTC') =>
    openPage(browser, platform.site + path, { javaScriptEnabled, timezoneId })

  async function openMeeting(timezoneId?: string): Promise<Page> {
    const page = await open('/en', timezoneId)
    await page.getByRole('main').getByRole('link', { name: SIXTH_MEETING }).first().click()
    await page.getByRole('heading', { level: 1, name: SIXTH_MEETING }).waitFor()
    return page
  }

  it('goes from the home page to the page of the sixth meeting', async () => {
    const page = await openMeeting()
    expect(new URL(page.url()).pathname).toBe('/en/meetings/u4ssc-6')
  })

  it('sees the day and the times in Geneva', async () => {
    const words = await wordsOf(await openMeeting())
    expect(words).toContain('7 December 2021')
    expect(words).toMatch(/Geneva[^0-9]*(UTC\+01:00)?[^0-9]*10:00–15:30/)
  })

  it('sees that registration is mandatory and on the official website, with the paragraph', async () => {
    const page = await openMeeting()
    const words = await wordsOf(page)
    expect(words).toMatch(/Register on the official website/)
    expect(words).toMatch(/Registration is required\.? ?¶6/)
  })

  it('sees who can attend, with the paragraph', async () => {
    const words = await wordsOf(await openMeeting())
    expect(words).toMatch(
      /Who can attend Member States, Sector Members, Associates, Academia,? (and )?individuals from member countries ¶5/,
    )
  })

  it('gets yes, no and "the secretariat decides" from the clause and the membership', async () => {
    expect(await ask('Colombia')).toMatch(/^Yes\..*paragraph 5/)
    expect(await ask('Palau')).toMatch(/^No\..*(2024)/)
    expect(await ask('Palestine', /Palestine/)).toMatch(
      /^The secretariat decides\..*Resolution 99.*secretariat/,
    )
  })

  async function ask(country: string, label: RegExp | string = country): Promise<string> {
    const page = await openMeeting()
    const form = page.getByRole('region', { name: 'Can I attend?' })
    const countries = form.getByRole('combobox', { name: 'Country or area' })
    const choices = await countries.getByRole('option').allTextContents()
    const choice = choices.find((name) => name === label || name.match(label))
    await countries.selectOption({ label: choice ?? country })
    await form.getByRole('combobox', { name: 'Attending as' }).selectOption('individual')
    await form.getByRole('button', { name: 'Check' }).click()
    return (await form.getByRole('status').innerText()).replace(/\s+/g, ' ').trim()
  }

  it('follows a clause to the words of the letter', async () => {
    const page = await openMeeting()
    await page
      .getByRole('link', { name: /paragraph 6/ })
      .first()
      .click()
    await page.waitForURL(/\/en\/circulars\/tsb-circular-352-2021-10-13#/)
    const anchor = decodeURIComponent(new URL(page.url()).hash)
    expect(await page.locator(anchor).innerText()).toContain('registration')
    expect(await page.locator(anchor).innerText()).toContain('mandatory')
  })

  it('requests nothing from other origins', async () => {
    const page = await open('/en')
    await closeStream(page)
    const foreign: string[] = []
    page.on('request', (request) => {
      const isOwn = [platform.site, platform.api].some((own) => request.url().startsWith(`${own}/`))
      if (!isOwn) foreign.push(request.url())
    })
    for (const path of [
      '/en',
      '/en/meetings/u4ssc-6',
      '/en/circulars/tsb-circular-352-2021-10-13',
    ]) {
      await page.goto(platform.site + path, { waitUntil: 'networkidle' })
    }
    expect(foreign).toEqual([])
  })
})

describe('the times in the visitor’s zone', () => {
  const meeting = () => `${platform.site}/en/meetings/u4ssc-6`

  it('are shown immediately with scripts, without fetching the page twice', async () => {
    const page = await openPage(browser, 'about:blank', { timezoneId: 'America/Bogota' })
    const bodies: Promise<string>[] = []
    page.on('response', (answer) => {
      if (answer.url() === meeting()) bodies.push(answer.text())
    })
    await page.goto(meeting())
    await page.getByText(/your time zone/).waitFor()
    const [whole = '', ...parts] = await Promise.all(bodies)
    expect(parts).toHaveLength(1)
    expect(parts.join()).not.toContain('<html')
    expect(parts.join().length).toBeLessThan(whole.length / 2)
    expect(await wordsOf(page)).toMatch(/Bogot[aá][^0-9]*(UTC.05:00)?[^0-9]*04:00–09:30/)
  })

  it('are shown by a plain form without scripts', async () => {
    const page = await openPage(browser, meeting(), { javaScriptEnabled: false })
    await page.getByText('Change time zone').click()
    await page.getByRole('combobox', { name: 'City or time zone' }).selectOption('America/Bogota')
    await page.getByRole('button', { name: 'Change time zone' }).click()
    expect(await wordsOf(page)).toMatch(/Bogot[aá][^0-9]*(UTC.05:00)?[^0-9]*04:00–09:30/)
  })

  it.each(Object.entries(FAR_AWAY))('are correct in every language in %s', async (zone, hours) => {
    const page = await openPage(browser, 'about:blank', { timezoneId: zone })
    for (const language of LANGUAGES) {
      const path = `${platform.site}/${language}/meetings/u4ssc-6`
      const asked = await (await fetch(`${path}?zone=${zone}`)).text()
      expect(yoursIn(asked), `${language}, by the address`).toBe(hours)
      await page.goto(path)
      const yours = page.locator('.places .yours .num')
      await yours.waitFor()
      expect((await yours.innerText()).trim().slice(0, 11), `${language}, by the clock`).toBe(hours)
    }
  })
})

it('a meeting can be shared by email, and by the clipboard with scripts', async () => {
  const meeting = `${platform.site}/en/meetings/u4ssc-6`
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await openPage(browser, `${meeting}?zone=Asia/Kathmandu`, { permissions })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(meeting)

  const plain = await openPage(browser, meeting, { javaScriptEnabled: false })
  expect(await plain.getByRole('button', { name: 'Copy link' }).count()).toBe(0)
  const mail = await plain.getByRole('link', { name: 'Share by email' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(`body=${meeting}`)
})

/** The times in the visitor's zone, in the HTML of a page. */
function yoursIn(html: string): string {
  const row = /<li class="yours">(.*?)<\/li>/s.exec(html)?.[1] ?? ''
  return [...row.matchAll(/<time[^>]*>([^<]*)<\/time>/g)].map(([, time = '']) => time).join('–')
}
