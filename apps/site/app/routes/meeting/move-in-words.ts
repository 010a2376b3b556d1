import type { Schedule } from '@u4ssc/domain/meetings'
import { describeDate } from '@u4ssc/domain/words'
import { timeIn } from '../../times/moment-in'
import type { Words } from '../../words/words'

/** Says when the meeting was first announced for, where that is no longer so. */
export function moveInWords(
  words: Words,
  { zone, days: [now] }: Schedule,
  { days: [first] }: Schedule,
): string | null {
  if (!first || !now) return null
  if (first.date !== now.date)
    return words.say('meeting.moved', { date: describeDate(first.date, words.wording) })
  const { opens: from, closes: to } = first
  const isSame = from === now.opens && to === now.closes
  if (isSame || from === null || to === null) return null
  const hours = words.say('dates.time-range', { from, to })
  return words.say('meeting.moved-times', {
    hours: zone === null ? hours : timeIn(words, hours, zone),
  })
}
