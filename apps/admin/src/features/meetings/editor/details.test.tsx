import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { FakeMeeting } from '../../../test/fake-meeting'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { MeetingEditorPage } from './editor-page'
const SAVED = { timeout: 4000 }
const SLOW = { timeout: 20_000 }

function open(fake: FakeMeeting, part: string) {
  const page = (
    <Routes>
      <Route path="/meetings/:slug/:part" element={<MeetingEditorPage />} />
    </Routes>
  )
  return openPage(page, { api: fake.api, role: 'editor', at: `/meetings/u4ssc-6/${part}` })
}

type User = ReturnType<typeof open>

/** Fills a field in one step, since typing renders the long page for each letter. */
async function fill(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}

const savedIn = ({ draft }: FakeMeeting) => draft.reading.meetings[0]

describe('Details', SLOW, () => {
  it('saves summary, description and image', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    await fill(user, await screen.findByLabelText('Summary'), 'A short meeting.')
    await fill(user, screen.getByLabelText('Description'), 'With **friends**')
    await fill(user, screen.getByLabelText('Image'), 'https://example.org/a.png')
    await fill(user, screen.getByLabelText('Alternative text of the image'), 'A bridge')
    const saved = {
      summary: 'A short meeting.',
      description: 'With **friends**',
      image: { url: 'https://example.org/a.png', alternativeText: 'A bridge' },
    }
    await waitFor(() => expect(savedIn(fake)).toMatchObject(saved), SAVED)
    await user.click(screen.getAllByRole('button', { name: 'Preview' })[0] ?? document.body)
    expect(screen.getByText('friends').tagName).toBe('STRONG')
  })

  it('saves the accessibility services, and nothing when all are cleared', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const access = within(await screen.findByRole('group', { name: 'Accessibility' }))
    await user.click(access.getByLabelText('Captions'))
    const day = access.getByLabelText('Last day to request other services')
    await fill(user, day, '2021-11-23')
    const saved = { services: ['captioning'], requestBy: '2021-11-23', requestContact: null }
    await waitFor(() => expect(savedIn(fake)?.access).toEqual(saved), SAVED)
    await user.click(access.getByLabelText('Captions'))
    await user.clear(day)
    await waitFor(() => expect(savedIn(fake)?.access).toBeNull(), SAVED)
  })

  it('leaves opening, closing and places of registration to its settings, if there are any', async () => {
    const fake = new FakeMeeting()
    fake.published = SAMPLE_MEETING
    open(fake, 'details')
    const link = await screen.findByText('Opening and places', {}, SAVED)
    expect(link.getAttribute('href')).toContain('/meetings/u4ssc-6/opening')
    expect(screen.queryByLabelText('Registration closes')).toBeNull()
    expect(screen.getByLabelText('Registration page')).toBeTruthy()
  })

  it('saves a title in another language next to the original', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'translations')
    await user.selectOptions(await screen.findByLabelText('Translate into'), 'fr')
    await fill(user, screen.getByLabelText('Title, French'), 'Sixième réunion')
    const saved = () => savedIn(fake)?.localizations.fr?.title
    await waitFor(() => expect(saved()).toBe('Sixième réunion'), SAVED)
  })

  it('saves a host when it has a name', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    await user.click(await screen.findByRole('button', { name: 'Add a host' }))
    const host = within(screen.getByRole('group', { name: 'Host 1' }))
    await user.click(host.getByLabelText('Name'))
    await user.tab()
    expect(host.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true')
    await fill(user, screen.getByLabelText('Short title'), 'Sixth')
    await waitFor(() => expect(savedIn(fake)?.shortTitle).toBe('Sixth'), SAVED)
    expect(savedIn(fake)?.hosts ?? []).toEqual([])
    await fill(user, host.getByLabelText('Name'), 'City of Geneva')
    const name = () => savedIn(fake)?.hosts?.[0]?.organization.name
    await waitFor(() => expect(name()).toBe('City of Geneva'), SAVED)
  })

  it('saves a deadline with its time and zone when it has a name', async () => {
    const fake = new FakeMeeting()
    const before = savedIn(fake)?.deadlines.length ?? 0
    const user = open(fake, 'details')
    await user.click(await screen.findByRole('button', { name: 'Add a deadline' }))
    const row = within(screen.getByRole('group', { name: `Deadline ${before + 1}` }))
    await fill(user, row.getByLabelText('Deadline time (optional)'), '17:59')
    await fill(user, row.getByLabelText('Time zone, if not that of the meeting'), 'America/Bogota')
    expect(fake.draft.corrections).toEqual([])
    await fill(user, row.getByLabelText('Deadline for'), 'Visa')
    const added = { what: 'Visa', date: '2021-12-07', time: '17:59', zone: 'America/Bogota' }
    await waitFor(() => expect(savedIn(fake)?.deadlines.at(-1)).toEqual(added), SAVED)
  })

  it('lists the time zones only for the field that is being filled in', async () => {
    const user = open(new FakeMeeting(), 'details')
    await user.click(await screen.findByRole('button', { name: 'Add a deadline' }))
    expect(document.querySelectorAll('datalist')).toHaveLength(0)
    const [first] = screen.getAllByLabelText('Time zone')
    if (first) await user.click(first)
    expect(document.querySelectorAll('datalist')).toHaveLength(1)
    const list = document.querySelector('datalist')
    expect(list?.id).toBe(first?.getAttribute('list'))
    expect(list?.querySelector('option[value="America/Bogota"]')).toBeTruthy()
    await user.click(screen.getByLabelText('Short title'))
    expect(document.querySelectorAll('datalist')).toHaveLength(0)
  })

  it('adds languages by name, offers none twice, and removes them', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const picker = await screen.findByLabelText('Interpretation: Add a language')
    await user.selectOptions(picker, 'French')
    await waitFor(() => expect(savedIn(fake)?.interpretation).toEqual(['fr']), SAVED)
    expect(within(picker).queryByRole('option', { name: 'French' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Remove: French' }))
    await waitFor(() => expect(savedIn(fake)?.interpretation).toEqual([]), SAVED)
  })
})

it('a session has a title, an abstract and numbered agenda items', SLOW, async () => {
  const fake = new FakeMeeting()
  const session = { id: 'opening', kind: 'opening', title: 'Opening', room: null }
  const times = { date: '2021-12-07', startTime: '10:00', endTime: '10:30' }
  const value = [{ ...session, ...times, speakers: [], documents: [] }]
  fake.changeElsewhere([{ pointer: '/meetings/0/programme', value, note: null }])
  const user = open(fake, 'programme')
  await user.click(await screen.findByRole('button', { name: 'Actions: Opening' }))
  const [details] = screen.getAllByRole('menuitem')
  if (details) await user.click(details)
  const panel = within(await screen.findByRole('complementary', { name: 'Opening' }))
  await user.type(panel.getByLabelText('Title'), ' ceremony')
  await fill(user, panel.getByLabelText('Abstract'), 'Welcome')
  await user.click(panel.getByRole('button', { name: 'Add an agenda item' }))
  const item = within(panel.getByRole('group', { name: 'Agenda item 1' }))
  await fill(user, item.getByLabelText('Number'), '1.a')
  await fill(user, item.getByLabelText('Title'), 'Adoption of the agenda')
  await waitFor(() => {
    expect(savedIn(fake)?.programme[0]).toMatchObject({
      title: 'Opening ceremony',
      abstract: 'Welcome',
      agendaItems: [{ number: '1.a', title: 'Adoption of the agenda', documents: [] }],
    })
  }, SAVED)
})

it('reports are listed with the outcomes, and keep the other documents when they change', async () => {
  const fake = new FakeMeeting()
  const report = { id: 'report', title: 'Draft report', kind: 'report', language: null } as const
  const agenda = { ...report, id: 'agenda', title: 'Agenda', kind: 'agenda' }
  const files = { url: 'https://example.org/file.pdf', access: 'public' }
  const value = [agenda, report].map((one) => ({ ...one, ...files }))
  fake.changeElsewhere([{ pointer: '/meetings/0/documents', value, note: '' }])
  const user = open(fake, 'outcomes')
  const shown = within(await screen.findByRole('group', { name: 'Draft report' }))
  expect(screen.queryByRole('group', { name: 'Agenda' })).toBeNull()
  shown.getByText('Revisions and languages')
  await user.type(shown.getByLabelText('Title'), ' 2')
  const titles = () => savedIn(fake)?.documents.map(({ title }) => title)
  await waitFor(() => expect(titles()).toEqual(['Agenda', 'Draft report 2']), SAVED)
})
