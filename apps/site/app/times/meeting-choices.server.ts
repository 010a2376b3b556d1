import { answered, api } from '../api.server'
import { shortNameWords } from '../words/meeting-words'
import type { Words } from '../words/words'

const MEETINGS_MAX = 100

/** The meetings that a form offers, the latest first. */
export async function meetingChoices(words: Words) {
  const { items } = await answered(api.listMeetings({ limit: MEETINGS_MAX }))
  return items
    .map(({ slug, meeting }) => ({
      slug,
      name: shortNameWords(words, meeting),
      on: meeting.schedule.days[0]?.date ?? '',
    }))
    .sort((a, b) => b.on.localeCompare(a.on))
}
