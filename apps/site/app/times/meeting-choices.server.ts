import type { MeetingSummary } from '@u4ssc/client/meetings'
import { answered, api } from '../api.server'
import { now } from '../clock.server'
import type { I18n } from '../i18n/i18n'
import { orderChoices } from './order-choices'
import type { MeetingChoice } from './order-choices'

/** Returns the first 100 meetings, which a form offers. The next meeting is first and therefore the default. */
export async function meetingChoices(i18n: I18n): Promise<MeetingChoice[]> {
  return orderChoices(i18n, await listAll(), now())
}

/** Returns the meetings with registration on this site. */
export async function registrationChoices(i18n: I18n): Promise<MeetingChoice[]> {
  const all = await listAll()
  return orderChoices(
    i18n,
    all.filter(({ registersHere }) => registersHere),
    now(),
  )
}

async function listAll(): Promise<readonly MeetingSummary[]> {
  const { items } = await answered(api.meetings.browse())
  return items
}
