import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OEmbedSchema } from '@u4ssc/client/meetings'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { embedScript } from './scripts'

const SITE = 'http://localhost:3000'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

const ask = (url: string, more = '') => app.request(`/oembed?url=${encodeURIComponent(url)}${more}`)

describe('GET /oembed', () => {
  it('returns a frame for a meeting page that fits the requested size', async () => {
    const response = await ask(`${SITE}/fr/meetings/u4ssc-6?zone=x`, '&format=json&maxwidth=300')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const embed = OEmbedSchema.parse(await response.json())
    expect(embed).toMatchObject({ type: 'rich', width: 300, height: 240 })
    expect(embed.title).toBe('Sixième réunion U4SSC')
    expect(embed.html).toContain('src="http://localhost:4000/embed/meetings/u4ssc-6?language=fr"')
  })

  it('returns a frame for a letter, and for a meeting by any of its pages', async () => {
    const letter = await ask(`${SITE}/en/circulars/tsb-circular-352-2021-10-13`)
    expect(await letter.json()).toMatchObject({ title: 'TSB Circular 352' })
    expect((await ask(`${SITE}/en/meetings/u4ssc-6/programme/`)).status).toBe(200)
  })

  it.each([
    `${SITE}/en/meetings/nothing`,
    `${SITE}/de/meetings/u4ssc-6`,
    `${SITE}/en/eligibility`,
    `${SITE}/en/meetings/%E0%A4%A`,
    'https://elsewhere.example/en/meetings/u4ssc-6',
    'javascript:alert(1)',
    'u4ssc-6',
  ])('returns nothing for %s', async (url) => {
    expect((await ask(url)).status).toBe(404)
  })

  it('reports that XML is not available', async () => {
    expect((await ask(`${SITE}/en/meetings/u4ssc-6`, '&format=xml')).status).toBe(501)
  })
})

describe('the page within a frame', () => {
  it('has the next times in the words of a language, and the instants for its script', async () => {
    const response = await app.request('/embed/meetings/u4ssc-6?language=ar')
    const text = await response.text()
    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(text).toContain('datetime="2021-12-07T09:00:00Z" data-closes="2021-12-07T14:30:00Z"')
    expect(text).toContain('جنيف (\u2066UTC+1\u2069)')
    expect(text).toContain(`href="${SITE}/ar/meetings/u4ssc-6"`)
  })

  it('has the time of the visitor first for a meeting online, the time of the venue on site', async () => {
    const read = async () => (await app.request('/embed/meetings/u4ssc-6')).text()
    expect(await read()).toMatch(/class="online">\s*<time[^>]+>[^]*class="there"/)
    await changeMeeting(app, { '/mode': 'physical' })
    expect(await read()).toMatch(/class="on-site">\s*<p class="there"[^]*<time/)
  })

  it('can be framed by any site, unlike other pages, and loads only its own script and style', async () => {
    const own = (await app.request('/embed/meetings/u4ssc-6')).headers
    expect(own.get('x-frame-options')).toBeNull()
    const policy = own.get('content-security-policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    for (const path of ['/embed.js', '/embed/times.js', '/v1/meetings/u4ssc-6', '/docs']) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  it('is inserted by a script of less than 2 kB', async () => {
    const response = await app.request('/embed.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(embedScript.length).toBeLessThan(2_000)
  })

  it('shows the subject of a circular', async () => {
    const text = await (await app.request('/embed/circulars/tsb-circular-352-2021-10-13')).text()
    expect(text).toContain('TSB Circular 352')
    expect((await app.request('/embed/meetings/nothing')).status).toBe(404)
    expect((await app.request('/embed/circulars/nothing')).status).toBe(404)
  })
})
