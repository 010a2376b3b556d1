import { expect, it } from 'vitest'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import { MeetingSchema } from '@u4ssc/domain'
import { SAMPLE_READING } from '../../../test/sample-draft'
import { isInMeeting, addSubmission } from './add-submission'

const [START] = SAMPLE_READING.meetings
const SPEAKER = { id: 'ana', name: 'Ana', title: null, organization: null, biography: null }
const SESSION = {
  ...{ id: 'panel', title: 'Panel', kind: 'panel', date: '2021-12-07', room: null },
  ...{ startTime: '10:00', endTime: '11:00', speakers: [], documents: [] },
}
const MEETING = MeetingSchema.parse({ ...START, speakers: [SPEAKER], programme: [SESSION] })
const URL = 'https://api.example.org/v1/speaker-files/1'
const material = (
  one: Pick<SpeakerInvitation['materials'][number], 'kind' | 'text' | 'session'>,
) => ({
  ...one,
  ...{ id: '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f', state: 'waiting' as const, reason: null },
  sentAt: '2021-11-25T09:00:00.000Z',
  file: one.kind === 'biography' ? null : { name: 'Cities.pdf', type: 'application/pdf', size: 9 },
  url: one.kind === 'biography' ? null : URL,
})

it('an accepted submission adds a biography and a photo to the speaker', () => {
  const biography = material({ kind: 'biography', text: 'Writes.', session: null })
  const photograph = material({ kind: 'photograph', text: null, session: null })
  expect(isInMeeting(MEETING, 'ana', biography)).toBe(false)
  const after = addSubmission(addSubmission(MEETING, 'ana', biography), 'ana', photograph)
  expect(after.speakers).toEqual([{ ...SPEAKER, biography: 'Writes.', photograph: URL }])
  expect(isInMeeting(after, 'ana', biography) && isInMeeting(after, 'ana', photograph)).toBe(true)
})

it('an accepted submission adds slides to the documents of the meeting and of the session', () => {
  const slides = material({ kind: 'slides', text: null, session: 'panel' })
  const after = addSubmission(MEETING, 'ana', slides)
  expect(after.documents.at(-1)).toMatchObject({ title: 'Cities', kind: 'presentation', url: URL })
  expect(after.programme[0]?.documents).toEqual([after.documents.at(-1)?.id])
  expect(isInMeeting(after, 'ana', slides)).toBe(true)
})
