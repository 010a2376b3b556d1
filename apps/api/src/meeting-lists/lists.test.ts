import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '@u4ssc/documents/reading'
import type { ListFormat, MeetingList } from '@u4ssc/client/registrations'
import { LANGUAGES, type Language } from '@u4ssc/domain'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { auditEntries, registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const THEME = {
  id: 'theme',
  kind: 'choice',
  label: { en: 'Theme', fr: 'Thème' },
  required: false,
  shownIf: null,
  choices: [
    { value: 'water', label: { en: 'Water', fr: 'Eau' } },
    { value: 'energy', label: { en: 'Energy' } },
  ],
} as const

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await openRegistration(app, { questions: [{ ...THEME, choices: [...THEME.choices] }] })
  await registerAs(app, 'ana@example.org', {
    name: '=HYPERLINK("x")',
    organization: 'A, B',
    listed: 'public',
    answers: { theme: 'water' },
    accessNeeds: [{ service: 'captioning', details: 'in Spanish' }],
  })
  await registerAs(app, 'ben@example.org', { name: 'Ben', country: 'FR', listed: 'participants' })
  await registerAs(app, 'cho@example.org', { name: 'Cho', country: 'CN' })
})
afterAll(() => app.close())

function download(list: MeetingList, format: ListFormat, language: Language = 'en', more = {}) {
  return app.clientOf(cookie).lists.download('u4ssc-6', list, { format, language, ...more })
}

async function csvOf(...order: Parameters<typeof download>) {
  const bytes = await (await download(...order)).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n')
}

describe('registrations as CSV', () => {
  it('have labels in the language, answers, needs and no formula', async () => {
    const [head = '', first = ''] = await csvOf('registrations', 'csv', 'fr', { q: 'ana@' })
    expect(head.startsWith('\ufeff"Nom","Organisation","Pays ou zone"')).toBe(true)
    expect(head).toContain('"Thème"')
    expect(first).toContain(`"'=HYPERLINK(""x"")","A, B","Colombie","À titre individuel"`)
    expect(first).toContain('"Sous-titrage (in Spanish)"')
    expect(first).toContain('"Confirmée"')
    expect(first.endsWith('"Eau"')).toBe(true)
  })

  it('have the delegation and the consent of each person', async () => {
    const [head = '', first = ''] = await csvOf('registrations', 'csv', 'en', { q: 'ana@' })
    expect(head).toContain('"Delegation","Agreed to be named to","Days attended"')
    expect(first).toContain('"","Everyone",""')
  })

  it('are sorted by the name of the country in the language of the list', async () => {
    const namesIn = async (language: Language) =>
      (await csvOf('registrations', 'csv', language))
        .slice(1, 4)
        .map((line) => /"(Ben|Cho|'=HYPERLINK)/.exec(line)?.[1])
    expect(await namesIn('en')).toEqual(['Cho', "'=HYPERLINK", 'Ben'])
    expect(await namesIn('zh')).toEqual(['Ben', "'=HYPERLINK", 'Cho'])
  })

  it('leave a record in the audit log, without the text of the search', async () => {
    await download('registrations', 'csv', 'en', { q: 'ana@' })
    const acts = await app.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'download-list'))
    expect(acts.at(-1)?.after).toEqual({
      list: 'registrations',
      format: 'csv',
      language: 'en',
      searched: true,
      rows: 1,
    })
  })
})

describe('the list of participants', () => {
  const wordOf = async (...order: Parameters<typeof download>) => {
    const file = await (await download(...order)).arrayBuffer()
    return (await readDocument(new Uint8Array(file))).text
  }

  it('for the public names only people who agreed to be named publicly', async () => {
    const text = await wordOf('public-participants', 'docx')
    expect(text).toContain('Public list of participants')
    expect(text).toContain('HYPERLINK')
    expect(text).not.toMatch(/Ben|Cho/)
    expect(text).toContain('2 other participants did not agree to be named.')
    const rows = await csvOf('public-participants', 'csv')
    expect(rows.join()).not.toContain('Ben')
  })

  it('for participants also names people who agreed to be named to participants', async () => {
    const text = await wordOf('participants-only', 'docx')
    expect(text).toContain('List for participants only')
    expect(text).toContain('HYPERLINK')
    expect(text).toContain('Ben')
    expect(text).not.toContain('Cho')
    expect(text).toContain('1 other participant did not agree to be named.')
  })

  it('names its level in the file name', async () => {
    for (const list of ['public-participants', 'participants-only']) {
      const file = await app.request(`/v1/lists/u4ssc-6/${list}?format=csv&language=en`, {
        headers: { cookie },
      })
      expect(file.headers.get('content-disposition')).toContain(`u4ssc-6-${list}.csv`)
    }
  })

  it('states the time and place of the meeting, and the time of the list', async () => {
    const text = await wordOf('public-participants', 'docx')
    expect(text).toContain('Tuesday, 7 December 2021, Online')
    expect(text).toMatch(/As of \w+, \d+ \w+ 2021, \d\d:\d\d/)
  })
})

it.each(LANGUAGES)('every list is a tagged PDF and a spreadsheet in %s', async (language) => {
  for (const list of [
    'public-participants',
    'participants-only',
    'registrations',
    'badges',
    'attendance',
    'programme',
  ] as const) {
    const pdf = await download(list, 'pdf', language)
    expect((await pdf.text()).startsWith('%PDF')).toBe(true)
    expect((await download(list, 'xlsx', language)).size).toBeGreaterThan(1000)
  }
})

it('a PDF with characters that no font has suggests another format', async () => {
  await registerAs(app, 'tibetan@example.org', { name: 'བཀྲ་ཤིས', country: 'BT', listed: 'public' })
  await expect(download('public-participants', 'pdf')).rejects.toMatchObject({
    code: 'document-unavailable',
    message: expect.stringContaining('Choose another format.') as string,
  })
  expect((await download('public-participants', 'docx')).size).toBeGreaterThan(1000)
})

it('a confirmed registration has a confirmation that can be verified', async () => {
  const client = app.clientOf(cookie)
  const { items } = await client.registrations.list({ q: 'ben@' })
  const pdf = await client.registrations.downloadConfirmation(items[0]?.id ?? '')
  expect((await pdf.text()).startsWith('%PDF')).toBe(true)
  await app.db
    .update(registrations)
    .set({ state: 'refused' })
    .where(eq(registrations.email, 'ben@example.org'))
  await expect(client.registrations.downloadConfirmation(items[0]?.id ?? '')).rejects.toMatchObject(
    { code: 'registration-state' },
  )
})
