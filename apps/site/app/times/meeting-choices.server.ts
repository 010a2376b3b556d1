import type { MeetingSummary } from '@u4ssc/client'
import { answered, api } from '../api.server'
import { now } from '../clock.server'
import type { Words } from '../words/words'
import { orderChoices } from './order-choices'
import type { MeetingChoice } from './order-choices'

const MEETINGS_MAX = 100

/** The meetings that a form offers: the next one first, which a form therefore proposes. */
export async function meetingChoices(words: Words): Promise<MeetingChoice[]> {
  return orderChoices(words, await listAll(), now())
}

/** Of them, those that people register for here. */
export async function registrationChoices(words: Words): Promise<MeetingChoice[]> {
  const all = await listAll()
  return orderChoices(
    words,
    all.filter(({ registersHere }) => registersHere),
    now(),
  )
}

async function listAll(): Promise<readonly MeetingSummary[]> {
  const { items } = await answered(api.listMeetings({ limit: MEETINGS_MAX }))
  return items
}
