import { screen, within } from '@testing-library/react'
import { EmailTextChangeSchema, EmailTextPreviewSchema, placeholdersOf } from '@u4ssc/client/emails'
import type { EmailText } from '@u4ssc/client/emails'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { EmailTextPage } from './email-text-page'
import { EmailTextsPage } from './email-texts-page'
const DEFAULT = {
  subject: 'You are registered: {{meeting}}',
  text: 'Your registration is confirmed.',
}
const TEXT: EmailText = {
  kind: 'confirmed',
  meeting: 'u4ssc-6',
  words: {},
  defaults: { en: DEFAULT, fr: DEFAULT, es: DEFAULT, ar: DEFAULT, ru: DEFAULT, zh: DEFAULT },
  placeholders: placeholdersOf('confirmed'),
  version: 0,
}
const PATH = '/v1/meetings/u4ssc-6/email-texts/confirmed'

type Answers = ConstructorParameters<typeof FakeApi>[0]

/** A fake API with the text of one kind, which changes with each request. */
function open(start: Partial<EmailText> = {}, answers: Answers = {}, kind = 'confirmed') {
  let now = { ...TEXT, ...start }
  const become = (change: Partial<EmailText>) =>
    (now = { ...now, ...change, version: now.version + 1 })
  const api = new FakeApi({
    'GET /v1/email-texts/confirmed': () => now,
    [`PUT ${PATH}`]: ({ body }) => become({ words: EmailTextChangeSchema.parse(body).words }),
    'POST /v1/email-texts/confirmed/preview': ({ body }) => {
      const { language, words } = EmailTextPreviewSchema.parse(body)
      const own = words[language]
      return { subject: own?.subject ?? 'Usual', text: own?.text ?? 'Usual text', html: '<p></p>' }
    },
    'GET /v1/registrations': () => ({ items: [], nextCursor: null }),
    ...answers,
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/email-texts/:kind" element={<EmailTextPage />} />
    </Routes>
  )
  const at = `/meetings/u4ssc-6/email-texts/${kind}`
  return { api, become, user: openPage(page, { api, role: 'editor', at }) }
}
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

it('a text is previewed before it is saved, and saved only in its language', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Subject'), 'Welcome')
  await user.type(screen.getByLabelText('Text'), 'See you soon.')
  await user.click(await button('French'))
  expect(screen.getByLabelText<HTMLInputElement>('Subject').value).toBe('')
  await user.click(await button('English, with your text'))
  const preview = within(screen.getByRole('region', { name: 'Preview' }))
  await preview.findByRole('heading', { name: 'Welcome' })
  expect(api.calls.filter((call) => call.startsWith('PUT'))).toEqual([])
  await user.click(await button('Save'))
  await screen.findByText('All changes saved')
  expect(api.bodies).toContainEqual({
    version: 0,
    words: { en: { subject: 'Welcome', text: 'See you soon.' } },
  })
})

it('the default is shown, copied to begin with, and restored', async () => {
  const { user } = open()
  await screen.findByText('Leave empty to use the default: You are registered: {{meeting}}')
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Text')
  expect((await button('Reset to default')).disabled).toBe(true)
  await user.click(await button('Copy the default text'))
  expect(text.value).toBe('Your registration is confirmed.')
  await user.click(await button('Reset to default'))
  expect(text.value).toBe('')
  expect((await button('Save')).disabled).toBe(true)
})

it('a placeholder that the kind or the subject does not have is reported', async () => {
  const { user } = open()
  await user.type(await screen.findByLabelText('Subject'), 'To {{{{link}}')
  await screen.findByText(/cannot be used here: {{link}}/)
  await user.type(screen.getByLabelText('Text'), '{{{{until}} {{{{link}}')
  await screen.findByText(/cannot be used here: {{until}}/)
})

it('after a conflict, typed text is kept and the other version can be loaded', async () => {
  const { become, user } = open({}, { [`PUT ${PATH}`]: () => refuse('email-text-changed', 409) })
  const subject = await screen.findByLabelText<HTMLInputElement>('Subject')
  await user.type(subject, 'Mine')
  become({ words: { en: { subject: 'Theirs', text: '' } } })
  await user.click(await button('Save'))
  await screen.findByText(/A colleague changed this text/)
  expect(subject.value).toBe('Mine')
  await user.click(await button('Load their version'))
  expect(subject.value).toBe('Theirs')
})

it('an unknown kind of email, and one with a fixed text, shows a message', async () => {
  open({}, {}, 'password')
  await screen.findByText(/keeps its fixed text/)
})

it('the list names the languages of each text, also of those for all meetings', async () => {
  const items = [
    { kind: 'confirm', languages: ['fr'], inherited: ['en'] },
    { kind: 'confirmed', languages: [], inherited: ['en', 'es'] },
    { kind: 'refused', languages: [], inherited: [] },
  ]
  const api = new FakeApi({ 'GET /v1/email-texts': () => ({ items }) })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/email-texts" element={<EmailTextsPage />} />
    </Routes>
  )
  openPage(page, { api, role: 'editor', at: '/meetings/u4ssc-6/email-texts' })
  await screen.findByText('French')
  await screen.findByText('For all meetings: English, Spanish')
  await screen.findByText('Default text')
  expect(api.calls).toContain('GET /v1/email-texts?meeting=u4ssc-6')
  const link = screen.getByRole('link', { name: 'Registration confirmed' })
  expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6/email-texts/confirmed')
})

it('only owners change the texts for all meetings', async () => {
  const page = (
    <Routes>
      <Route path="/email-texts" element={<EmailTextsPage />} />
    </Routes>
  )
  openPage(page, { api: new FakeApi({}), role: 'editor', at: '/email-texts' })
  await screen.findByText(/Your role does not include this/)
})
