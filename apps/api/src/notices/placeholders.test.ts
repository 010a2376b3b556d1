import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let client: ReturnType<TestApp['clientOf']>
let ana: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  client = app.clientOf(await openRegistration(app))
  await registerAs(app, 'ana@example.org', {
    ...{ name: 'Ana {{link}}', organization: 'Alcaldía', zone: 'America/Bogota' },
  })
  await registerAs(app, 'ben@example.org', { name: 'Ben', language: 'en' })
  ana = (await client.registrations.list({ q: 'ana@' })).items[0]?.id ?? ''
})
afterAll(() => app.close())

function draft(text: string, people?: string[]) {
  const audience = {
    registrants: { states: ['confirmed' as const], ...(people ? { people } : {}) },
    followers: false,
    speakers: false,
    focalPoints: false,
  }
  const words = { en: { subject: 'For {{name}}: {{meeting}}', text } }
  return client.notices.create({ meeting: 'u4ssc-6', kind: 'notice', audience, words })
}

it('placeholders are filled for one person, with times in their zone', async () => {
  const { id } = await draft('Dear {{ name }}, {{when}}, {{link}}')
  const preview = await client.notices.preview(id, { language: 'en', registration: ana })
  expect(preview.subject).toContain('For Ana {{link}}: ')
  // 10:00 in Geneva
  expect(preview.text).toContain('04:00')
  expect(preview.text).toContain('Bogot')
  expect(preview.text).toContain('/es/registration?token=')
})

it('organization, country and status are filled for a registrant, and empty for others', async () => {
  const { id } = await draft('{{organization}}, {{country}}: {{status}}.')
  const preview = await client.notices.preview(id, { language: 'en', registration: ana })
  expect(preview.text).toContain('Alcaldía, Colombia: Confirmed.')
  const follower = await client.notices.preview(id, { language: 'en', reader: 'follower' })
  expect(follower.text).toContain(', : .')
  const example = await client.notices.preview(id, { language: 'en', reader: 'registrant' })
  expect(example.text).toContain('{{organization}}, {{country}}: {{status}}.')
})

it('a notice that begins with the name of the reader has no second greeting, and any other has one', async () => {
  const own = await draft('Dear {{name}},\n\nThe room has changed.')
  const greeted = await client.notices.preview(own.id, { language: 'en', registration: ana })
  expect(greeted.text.match(/Ana/g)).toHaveLength(1)
  // In its title, from the subject, and in the text
  expect(greeted.html.match(/Ana/g)).toHaveLength(2)
  const plain = await draft('The room has changed. Thank you, {{ meeting }}.')
  const added = await client.notices.preview(plain.id, { language: 'en', registration: ana })
  // The greeting is in the language of the reader
  expect(added.text.match(/Ana/g)).toHaveLength(1)
})

it('a preview as somebody who is not registered for the meeting is refused', async () => {
  const { id } = await draft('Hello')
  const registration = '00000000-0000-4000-8000-000000000000'
  await expect(client.notices.preview(id, { language: 'en', registration })).rejects.toMatchObject({
    code: 'registration-not-found',
  })
})

it('a misspelt placeholder is refused when the notice is saved, and is named', async () => {
  const message: unknown = expect.stringContaining('{{nmae}}')
  const refusal = { code: 'invalid-request', errors: [{ pointer: '/words/en/text', message }] }
  await expect(draft('Dear {{nmae}}')).rejects.toMatchObject(refusal)
  const { id, version, audience } = await draft('Dear {{name}}')
  const words = { en: { text: 'Dear {{nmae}}' } }
  await expect(client.notices.update(id, { version, audience, words })).rejects.toMatchObject(
    refusal,
  )
})

it('an email to one person is sent to nobody else, and is found in the outbox by their name', async () => {
  const { id, version } = await draft('Hello {{name}}', [ana])
  await client.notices.approve(id, { version })
  const { items } = await client.emails.list({ notice: id })
  expect(items.map(({ to }) => to)).toEqual(['ana@example.org'])
  const found = await client.emails.list({ notice: id, q: 'ANA' })
  expect(found.items).toHaveLength(1)
  expect((await client.emails.list({ notice: id, q: 'ben' })).items).toEqual([])
  expect((await client.emails.list({ notice: id, q: '%' })).items).toEqual([])
})
