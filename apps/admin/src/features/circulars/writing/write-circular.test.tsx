import { screen, waitFor } from '@testing-library/react'
import type { ComposedLetter, SavedLetter } from '@u4ssc/client/drafts'
import { SavedLetterSchema } from '@u4ssc/client/drafts'
import { meetingOf } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { letterToSave, startLetter } from './letter'
import { WriteCircular } from './write-circular'

const AT = '/v1/composed-letters/new-meeting/convene'
const FRAME = { language: 'en', reference: 'TSB Circular 400', issuedOn: '2027-01-12' } as const
const NOTHING = meetingOf({ id: 'new-meeting' })

function open({ saved, meeting = NOTHING }: { saved?: SavedLetter; meeting?: Meeting } = {}) {
  let kept = saved
  const api = new FakeApi({
    [`GET ${AT}`]: () => kept ?? refuse('draft-not-found', 404),
    [`PUT ${AT}`]: ({ body }) => {
      const sent = SavedLetterSchema.omit({ savedAt: true }).parse(body)
      if (sent.version !== (kept?.version ?? 0)) return refuse('draft-changed', 409)
      kept = { ...sent, version: sent.version + 1, savedAt: '2027-01-12T12:03:00.000Z' }
      return kept
    },
  })
  const start = startLetter(meeting, FRAME)
  const user = openPage(
    <WriteCircular
      {...{ start, meeting, amended: null, amends: null }}
      place={{ slug: 'new-meeting', purpose: 'convene' }}
      back={{ to: '/circulars', label: 'Circulars' }}
    />,
    { api, role: 'editor' },
  )
  const letterNow = () => kept
  /** Somebody else saves the letter with other words. */
  const saveElsewhere = (text: string) => {
    if (kept) kept = { ...kept, letter: withText(kept.letter, text), version: kept.version + 1 }
  }
  return { api, user, letterNow, saveElsewhere }
}

function withText(letter: ComposedLetter, text: string): ComposedLetter {
  return { ...letter, paragraphs: [{ clause: null, text }] }
}

function savedWith(text: string): SavedLetter {
  const letter = withText(letterToSave(startLetter(NOTHING, FRAME)), text)
  return { letter, version: 4, savedAt: '2027-01-12T12:00:00.000Z' }
}

async function type(user: ReturnType<typeof openPage>, text: string) {
  await user.click(await screen.findByRole('button', { name: 'Add a paragraph' }))
  await user.type(await screen.findByRole('textbox', { name: /^Paragraph/ }), text)
}

it('a letter is saved while it is written, and says when', async () => {
  const { user, letterNow } = open()
  await type(user, 'Bring your meter.')
  await screen.findByText(/^Saved at \d\d:\d\d$/)
  expect(letterNow()?.letter.paragraphs.at(-1)).toEqual({ clause: null, text: 'Bring your meter.' })
})

it('a saved letter is shown again, and can be started again', async () => {
  const { user, letterNow } = open({ saved: savedWith('Saved words') })
  await screen.findByText('Saved words')
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  expect(screen.queryByText('Saved words')).toBeNull()
  await waitFor(() => expect(letterNow()?.version).toBe(5))
  expect(letterNow()?.letter.paragraphs).toEqual([])
})

it('after a conflict, the letter of the other person can be loaded', async () => {
  const { user, saveElsewhere } = open({ saved: savedWith('First') })
  await screen.findByText('First')
  saveElsewhere('Theirs')
  await type(user, 'Mine')
  await user.click(await screen.findByRole('button', { name: 'Load their version' }))
  await screen.findByText('Theirs')
  expect(screen.queryByText('Mine')).toBeNull()
})

it('after a conflict, one’s own letter can replace the other', async () => {
  const { user, saveElsewhere, letterNow } = open({ saved: savedWith('First') })
  await screen.findByText('First')
  saveElsewhere('Theirs')
  await type(user, 'Mine')
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }))
  await screen.findByText(/^Saved at/)
  expect(letterNow()?.letter.paragraphs.map(({ text }) => text)).toEqual(['First', 'Mine'])
})

it('a letter without a meeting offers no clause that needs facts of a meeting', async () => {
  const { user } = open()
  await type(user, 'A meeting on water will be held in Geneva on 9 March 2027.')
  await screen.findByText(/starts without a meeting/)
  expect(screen.queryByRole('button', { name: /^Insert: / })).toBeNull()
  expect(screen.queryByText('The circular does not say this.')).toBeNull()
})

it('a clause of the meeting is offered next to the fact that the letter does not state', async () => {
  const meeting = meetingOf({ id: 'new-meeting', title: 'Water', fee: 'free', language: 'en' })
  const { user } = open({ meeting })
  await user.click(await screen.findByRole('button', { name: 'Remove: Fee' }))
  const [first] = await screen.findAllByRole('button', { name: 'Insert: Fee' })
  if (first) await user.click(first)
  await screen.findByRole('button', { name: 'Remove: Fee' })
})

it('a fact that only the letter states is added to the meeting before the letter can be stored', async () => {
  const days = [{ date: '2027-03-09', startTime: '10:00', endTime: '15:30', endDate: null }]
  const meeting = meetingOf({
    ...{ id: 'new-meeting', title: 'Meeting on Water', mode: 'virtual', language: 'en' },
    schedule: { zone: 'Europe/Zurich', days },
  })
  const { user } = open({ meeting })
  const store = await screen.findByRole('button', { name: 'Store and review' })
  await waitFor(() => expect(store.getAttribute('aria-disabled')).toBe('false'))
  await type(user, 'Participation in the meeting is free of charge.')
  const add = await screen.findByRole('button', { name: 'Add to the meeting: Fee' })
  expect(store.getAttribute('aria-disabled')).toBe('true')
  await user.click(add)
  await waitFor(() => expect(store.getAttribute('aria-disabled')).toBe('false'))
})
