import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchHit } from '@u4ssc/client/meetings'
import type { Meeting } from '@u4ssc/domain'
import { importReading } from '../../test/import-reading'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { circulars, searchEntries } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { insertMany } from '../../test/insert-many'
import { createLog } from '../startup/create-log'
import { fillIndex } from './fill-index'
import { indexPublished } from './index-publication'
import { publishReviewed } from '../../test/publish-reviewed'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const cookie = await app.signInAs('editor')
  const draft = await importReading(app, cookie, '353', ({ meetings }) => ({
    diagnostics: [],
    meetings: meetings.slice(0, 1).map((meeting) => ({ ...meeting, ...WITH_PROGRAMME })),
  }))
  await publishReviewed(app.clientOf(cookie), draft.id)
})
afterAll(() => app.close())

const WITH_PROGRAMME: Partial<Meeting> = {
  id: 'u4ssc-7',
  title: 'Seventh meeting',
  ordinal: 7,
  series: 'U4SSC',
  fee: 'free',
  language: 'en',
  programme: [
    {
      id: 'financing',
      title: 'Financing resilient infrastructures',
      kind: 'panel',
      date: '2021-12-07',
      startTime: '11:00',
      endTime: '12:00',
      room: 'Popov Room',
      speakers: [],
      documents: [],
    },
  ],
  speakers: [
    { id: 'ada', name: 'Ada Quispe', title: 'Mayor', organization: null, biography: null },
  ],
  documents: [
    {
      id: 'plan',
      title: 'Draft work plan',
      kind: 'work-plan',
      language: 'en',
      url: 'https://example.org/plan',
      access: 'public',
    },
    {
      id: 'budget',
      title: 'Confidential budget',
      kind: 'other',
      language: 'en',
      url: 'https://example.org/budget',
      access: 'secretariat',
    },
  ],
  decisions: [
    {
      id: 'budget-approved',
      item: 'Biennial budget',
      result: 'approved',
      text: 'The meeting approved the biennial budget',
      documents: [],
    },
  ],
  localizations: {
    fr: { title: 'Septième réunion', objectives: ['Adopter les résultats des délibérations'] },
    es: { title: 'Séptima reunión', objectives: ['Aprobar las ciudades inteligentes'] },
    ru: { title: 'Седьмое собрание', objectives: ['Утвердить показатели умных городов'] },
    ar: { title: 'الاجتماع السابع', objectives: ['اعتماد مؤشرات المدن الذكية'] },
    zh: { title: '第七次会议', objectives: ['通过可持续智慧城市的指标'] },
  },
}

async function search(q: string, query: object = {}) {
  return app.clientOf().search.list({ q, ...query })
}

function marked({ text, marks }: SearchHit['title']): string[] {
  return marks.map(({ start, end }) => text.slice(start, end))
}

describe('GET /v1/search', () => {
  it('finds the paragraph of a letter, and shows where the words are in it', async () => {
    const { items, searchedFor } = await search('registration', { type: 'letter', limit: 1 })
    expect(searchedFor).toBe('registration')
    const [hit] = items
    if (hit?.type !== 'letter') throw new Error('No letter was found')
    expect(hit.pointer).toMatch(/^\/(paragraphs|annexes)\/\d+$/)
    for (const { text } of hit.excerpts) expect(text.length).toBeLessThanOrEqual(260)
    for (const word of hit.excerpts.flatMap(marked)) expect(word.toLowerCase()).toMatch(/^regist/)
    for (const { marks } of hit.excerpts) expect(marks.length).toBeGreaterThan(0)
  })

  it('finds a letter by its issuer and reference, and shows its beginning', async () => {
    const { items } = await search('"Telecommunication Standardization Bureau" 352', {
      type: 'letter',
    })
    expect(items[0]).toMatchObject({ type: 'letter', pointer: '' })
    expect(items[0]?.excerpts[0]?.text).toMatch(/^I am pleased to inform you/)
  })

  it('finds sessions, speakers, decisions and public documents of the latest release only', async () => {
    const session = await search('resilience finance')
    expect(session.items).toMatchObject([{ type: 'session', meeting: 'u4ssc-7', id: 'financing' }])
    const speaker = await search('QUISPE')
    expect(speaker.items).toMatchObject([{ type: 'speaker', meeting: 'u4ssc-7', id: 'ada' }])
    expect(marked(speaker.items[0]?.title ?? { text: '', marks: [] })).toEqual(['Quispe'])
    const plan = await search('"work plan"', { type: 'document' })
    expect(plan.items).toMatchObject([{ type: 'document', id: 'plan' }])
    const decision = await search('biennial')
    expect(decision.items).toMatchObject([{ type: 'decision', id: 'budget-approved' }])
    expect((await search('confidential')).items).toEqual([])
  })

  it.each([
    { language: 'en', q: 'infrastructure', mark: 'infrastructures' },
    { language: 'fr', q: 'délibération', mark: 'délibérations' },
    { language: 'es', q: 'ciudad', mark: 'ciudades' },
    { language: 'ru', q: 'умный ГОРОД', mark: 'умных' },
    { language: 'ar', q: 'مدينة OR المدن', mark: 'المدن' },
    { language: 'zh', q: '智慧城市', mark: '智慧城市' },
    { language: 'zh', q: '第七', mark: '第七' },
    { language: 'zh', q: '市', mark: '市' },
  ] as const)(
    'finds $q by its stem in $language, and marks $mark',
    async ({ language, q, mark }) => {
      const { items } = await search(q, { language })
      expect(items[0]?.language).toBe(language)
      expect(items.flatMap((hit) => [hit.title, ...hit.excerpts].flatMap(marked))).toContain(mark)
    },
  )

  it('finds the parts of a meeting by their own words, with the title of the meeting as context', async () => {
    const { items } = await search('seventh')
    const types = new Set(items.map(({ type }) => type))
    expect([...types].toSorted()).toEqual(['letter', 'meeting'])
    const [session] = (await search('financing')).items
    expect(session?.excerpts[0]?.text).toContain('Seventh U4SSC meeting')
  })

  it('matches Chinese characters in their order', async () => {
    expect((await search('市城', { language: 'zh' })).items).toEqual([])
  })

  it('ranks the title before the text', async () => {
    const { items } = await search('Seventh', { type: 'meeting' })
    expect(items[0]).toMatchObject({ meeting: 'u4ssc-7' })
  })

  it('filters by a language, a type and days, including the last day', async () => {
    const all = await search('meeting', { limit: 50 })
    expect(new Set(all.items.map(({ type }) => type)).size).toBeGreaterThan(2)
    const days = await search('meeting', { from: '2021-10-13', until: '2021-10-13', limit: 50 })
    expect(new Set(days.items.map(({ heldOn }) => heldOn))).toEqual(new Set(['2021-10-13']))
    expect((await search('meeting', { from: '2031-01-01' })).items).toEqual([])
  })

  it('counts the matches of each type, whatever the type filter, and returns as many results', async () => {
    const { counts } = await search('meeting', { type: 'speaker' })
    const all = await search('meeting', { limit: 50 })
    expect(counts).toEqual(all.counts)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.items.length)
    expect((await search('xyzzyqwv')).counts).toEqual([])
  })

  it('returns a circular once, with up to three different passages, over all pages', async () => {
    const { items } = await search('meeting', { type: 'letter', limit: 50 })
    const circularIds = items.map((hit) => hit.type === 'letter' && hit.circular)
    expect(circularIds).toHaveLength(new Set(circularIds).size)
    const passages = items.map(({ excerpts }) => excerpts.map(({ text }) => text))
    expect(Math.max(...passages.map(({ length }) => length))).toBe(3)
    for (const texts of passages) expect(texts).toHaveLength(new Set(texts).size)
  })

  it('returns a meeting with texts in six languages once, in the preferred language', async () => {
    const one = await search('U4SSC', { type: 'meeting', preferredLanguage: 'fr', limit: 50 })
    const found = one.items.filter((hit) => hit.type === 'meeting' && hit.meeting === 'u4ssc-7')
    expect(found.map(({ title }) => title.text)).toEqual(['Septième réunion U4SSC'])
    const other = await search('U4SSC', { type: 'meeting', preferredLanguage: 'zh' })
    expect(other.items.map(({ title }) => title.text)).toContain('U4SSC第七次会议')
  })

  it.each([
    '7th U4SSC meeting',
    'seventh U4SSC meeting',
    'Septième réunion U4SSC',
    '7-е собрание U4SSC',
  ])('finds a meeting by its number, written as in “%s”', async (q) => {
    const { items, searchedFor } = await search(q, { type: 'meeting' })
    expect({ searchedFor, items }).toMatchObject({
      searchedFor: q,
      items: [{ meeting: 'u4ssc-7' }],
    })
  })

  it('finds a meeting by its fee, and shows it', async () => {
    const { items } = await search('fee', { type: 'meeting' })
    expect(items.map((hit) => hit.type === 'meeting' && hit.meeting)).toContain('u4ssc-7')
    expect(items.flatMap(({ excerpts }) => excerpts).flatMap(marked)).toContain('fee')
  })

  it('returns every entry once over its pages', async () => {
    const whole = await search('meeting', { limit: 50 })
    const seen: SearchHit[] = []
    let cursor: string | undefined
    do {
      const page = await search('meeting', { limit: 3, ...(cursor && { cursor }) })
      seen.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(whole.items)
  })

  it('finds the intended word, and names it', async () => {
    const { items, searchedFor } = await search('resillient financng')
    expect(searchedFor).toBe('resilient financing')
    expect(items).toMatchObject([{ id: 'financing' }])
    expect((await search('xyzzyqwv')).searchedFor).toBe('xyzzyqwv')
  })

  it('uses the typed words if the database cannot compare them', async () => {
    await app.db.execute(sql`drop extension pg_trgm cascade`)
    const { items, searchedFor } = await search('resillient financng')
    expect({ items, searchedFor }).toEqual({ items: [], searchedFor: 'resillient financng' })
  })

  it.each(['', '   ', '"', '-', 'a & | ! <b>', "';--", '%', '🏙️', '\\', '<script>'])(
    'answers %j with a page or an invalid field, never with an internal error',
    async (q) => {
      const response = await app.request(`/v1/search?q=${encodeURIComponent(q)}`)
      expect([200, 422]).toContain(response.status)
    },
  )

  it('names the invalid field', async () => {
    const response = await app.request('/v1/search?q=a&from=yesterday')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/from' }] })
  })
})

describe('indexPublished', () => {
  it('indexes content without entries, and does not change existing entries', async () => {
    expect(await app.db.transaction(indexPublished)).toBe(0)
    const [letter] = await app.db.select().from(circulars).limit(1)
    await app.db.delete(searchEntries).where(eq(searchEntries.circularId, letter?.id ?? ''))
    expect(await app.db.transaction(indexPublished)).toBe(1)
  })
})

describe('fillIndex', () => {
  it('adds everything in batches, and continues where it was stopped', async () => {
    const log = createLog('silent')
    const today = app.clock().slice(0, 10)
    await insertMany(app.db, { meetings: 120, ended: 0, registrationsEach: 1, today })
    const indexed = async () => {
      const rows = await app.db.selectDistinct({ slug: searchEntries.slug }).from(searchEntries)
      return rows.filter(({ slug }) => slug?.startsWith('many-')).length
    }
    await expect(fillIndex({ db: app.db, log }, AbortSignal.abort())).rejects.toThrow(/abort/)
    const first = await indexed()
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(120)
    await fillIndex({ db: app.db, log })
    expect(await indexed()).toBe(120)
  })
})
