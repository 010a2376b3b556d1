import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import * as z from 'zod'
import type { EmailTextKind } from '@u4ssc/client/emails'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { applyAs, openRegistration, registerAs } from '../../test/register'
import { publishFirstLetter } from '../publish-first-letter'

const MEETING = 'u4ssc-6'

let app: TestApp
let owner: ReturnType<TestApp['clientOf']>
let editor: ReturnType<TestApp['clientOf']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  owner = app.clientOf(await app.signInAs('owner'))
  editor = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())

const naming = (placeholder: string): unknown => expect.stringContaining(`{{${placeholder}}}`)

/** Returns the latest email of a kind to a person, as it would be sent now. */
async function emailTo(address: string, kind: EmailTextKind) {
  const { items } = await owner.emails.list({ q: address })
  const found = items.find((one) => one.kind === kind)
  const email = await owner.emails.get(found?.id ?? '')
  if (email) return email
  throw new Error(`${address} has no email of the kind ${kind}`)
}

function register(email: string, language: 'en' | 'fr' = 'en') {
  return registerAs(app, email, { name: 'Ana Ejemplo', zone: 'America/Bogota', language })
}

it('without a custom text, emails do not change, and the defaults show their placeholders', async () => {
  const text = await owner.emailTexts.get('confirmed')
  expect(text).toMatchObject({ meeting: null, words: {}, version: 0 })
  expect(text.defaults.en.subject).toBe('You are registered: {{meeting}}')
  expect(text.defaults.fr.text).toContain('{{meeting}}')
  expect(text.placeholders.subject).toEqual(['name', 'meeting', 'when'])
})

it('a custom text replaces the fixed text, and facts, link and signature stay', async () => {
  await register('first@example.org')
  const before = await emailTo('first@example.org', 'confirmed')
  const words = {
    en: {
      subject: 'Welcome, {{name}}',
      text: 'Dear {{name}},\n\nSee you at {{meeting}}: {{when}}.\n{{link}}',
    },
  }
  await owner.emailTexts.update('confirmed', { words, version: 0 })
  const { subject, text, html } = await emailTo('first@example.org', 'confirmed')
  expect(subject).toBe('Welcome, Ana Ejemplo')
  expect(text).toContain('Dear Ana Ejemplo,\n\nSee you at ')
  expect(text.match(/Ana Ejemplo/g)).toHaveLength(1)
  // 10:00 in Geneva, once in the text and once in the facts
  expect(text.match(/04:00/g)).toHaveLength(2)
  const rest = before.text.slice(before.text.indexOf('Date and time:'))
  const links = /\/registration\?token=\S+/g
  expect(text.replaceAll(links, '')).toContain(rest.replaceAll(links, ''))
  expect(html).toContain('Open my registration')
})

it('a language without a custom text keeps its default', async () => {
  await register('french@example.org', 'fr')
  const { subject } = await emailTo('french@example.org', 'confirmed')
  const { defaults } = await owner.emailTexts.get('confirmed')
  const [start = ''] = defaults.fr.subject.split(/\s*:/)
  expect(subject.startsWith(start)).toBe(true)
})

it('the text of a meeting takes priority over the text for all meetings, which fills its gaps', async () => {
  const words = { en: { subject: 'Only here' }, es: { text: 'Bienvenida' } }
  const saved = await editor.emailTexts.updateForMeeting(MEETING, 'confirmed', {
    words,
    version: 0,
  })
  expect(saved.defaults.en.subject).toBe('Welcome, {{name}}')
  const { subject, text } = await emailTo('first@example.org', 'confirmed')
  expect(subject).toBe('Only here')
  expect(text).toContain('See you at ')
  const { items } = await editor.emailTexts.list({ meeting: MEETING })
  expect(items.find(({ kind }) => kind === 'confirmed')).toEqual({
    kind: 'confirmed',
    languages: ['en', 'es'],
    inherited: ['en'],
  })
  await editor.emailTexts.updateForMeeting(MEETING, 'confirmed', { words: {}, version: 1 })
  expect((await emailTo('first@example.org', 'confirmed')).subject).toBe('Welcome, Ana Ejemplo')
})

it('an email to an unverified address has a separate link and no name', async () => {
  const words = { en: { text: 'Dear {{name}}, confirm here: {{link}}' } }
  await owner.emailTexts.update('confirm', { words, version: 0 })
  await applyAs(app, 'unproved@example.org', { name: 'Ana Ejemplo', language: 'en' })
  const { text } = await emailTo('unproved@example.org', 'confirm')
  expect(text).not.toContain('Ana Ejemplo')
  expect(text).toContain('Dear participant, confirm here: ')
  expect(text).not.toMatch(/\/registration\?token=/)
  expect(text.match(/registration\/confirm\?token=\S+/g)).toHaveLength(2)
})

it('an unknown or unavailable placeholder is refused when the text is saved, and is named', async () => {
  const wrong = { en: { subject: '{{link}}', text: 'Until {{until}} {{nmae}}' } }
  await expect(
    owner.emailTexts.update('refused', { words: wrong, version: 0 }),
  ).rejects.toMatchObject({
    code: 'invalid-request',
    errors: [
      { pointer: '/words/en/subject', message: naming('link') },
      { pointer: '/words/en/text', message: naming('until') },
      { pointer: '/words/en/text', message: naming('nmae') },
    ],
  })
  const right = { en: { text: 'Why: {{reason}}' } }
  await owner.emailTexts.update('refused', { words: right, version: 0 })
})

it('a change to an outdated version is refused, also the first change', async () => {
  const words = { en: { text: 'Hello' } }
  await owner.emailTexts.update('waiting', { words, version: 0 })
  for (const version of [0, 7])
    await expect(owner.emailTexts.update('waiting', { words, version })).rejects.toMatchObject({
      code: 'email-text-changed',
    })
})

it('a change is audited with the words before and after', async () => {
  const [entry] = (await owner.audit.list({ subject: 'email-texts/waiting' })).items
  expect(entry).toMatchObject({
    action: 'change-email-text',
    before: { kind: 'waiting', words: {} },
    after: { words: { en: { text: 'Hello' } } },
  })
})

it('emails about passwords and subscriptions have no text to replace', async () => {
  const cookie = await app.signInAs('owner')
  for (const kind of ['password', 'follow', 'notice'])
    expect((await app.request(`/v1/email-texts/${kind}`, { headers: { cookie } })).status).toBe(422)
})

it('a preview shows the typed text with example values, or for a chosen person in their language', async () => {
  const words = { en: { subject: 'For {{name}}', text: 'Reason: {{reason}}' } }
  const made = await editor.emailTexts.preview('refused', {
    meeting: MEETING,
    language: 'en',
    words,
  })
  expect(made.subject).toBe('For Ana Example')
  expect(made.text).toContain('Reason: We could not verify the details of your registration.')
  const [ana] = (await owner.registrations.list({ q: 'french@' })).items
  const asAna = {
    meeting: MEETING,
    language: 'en',
    words: { fr: { text: 'Bienvenue, {{name}}.' } },
    registration: ana?.id ?? '',
  } as const
  const chosen = await owner.emailTexts.preview('confirmed', asAna)
  expect(chosen.text).toContain('Bienvenue, Ana Ejemplo.')
  // Editors cannot read registrations, so a preview names nobody to them
  await expect(editor.emailTexts.preview('confirmed', asAna)).rejects.toMatchObject({
    code: 'not-allowed',
  })
})

it('every kind can be previewed in Arabic with its fixed text', async () => {
  for (const { kind } of (await editor.emailTexts.list()).items) {
    const { subject, text } = await editor.emailTexts.preview(kind, {
      meeting: MEETING,
      language: 'ar',
      words: {},
      allMeetings: true,
    })
    expect(`${subject}${text}`, kind).not.toContain('{')
  }
})

it('two first changes at the same time leave one text', async () => {
  const words = { en: { text: 'Hello' } }
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => owner.emailTexts.update('lapsed', { words, version: 0 })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { rows } = z
    .object({ rows: z.array(z.object({ count: z.coerce.number() })) })
    .parse(await app.db.execute(sql`select count(*) from email_texts where kind = 'lapsed'`))
  expect(rows).toEqual([{ count: 1 }])
})

it('an unknown meeting has no texts', async () => {
  await expect(editor.emailTexts.list({ meeting: 'no-meeting' })).rejects.toMatchObject({
    code: 'meeting-not-found',
  })
})

it('the default subject of reminders leaves the time open, in every language', async () => {
  const { defaults } = await editor.emailTexts.get('reminder')
  expect(defaults.en.subject).toBe('In … hours: {{meeting}}')
  for (const { subject } of Object.values(defaults)) expect(subject).not.toMatch(/\p{Nd}/u)
})

it('the preview of a reminder says how to join only if the meeting has no venue', async () => {
  const preview = async () => {
    const asked = { meeting: MEETING, language: 'en', words: {}, allMeetings: true } as const
    return (await editor.emailTexts.preview('reminder', asked)).text
  }
  expect(await preview()).toContain('how to join')
  const venue = { name: 'ITU', city: 'Geneva', country: 'CH' }
  await changeMeeting(app, { '/mode': 'hybrid', '/venue': venue })
  const text = await preview()
  expect(text).toContain('You are attending in person')
  expect(text).not.toContain('join')
})
