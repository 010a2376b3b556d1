import { changeValue, earlierValue, timesOn } from '../change-value'
import { fillSentence } from '../fill'
import { formatDate } from '../format-date'
import { UPDATE_WORDS } from './languages'
import type { UpdateChange } from './update-words'

/**
 * Returns the sentence on a day of the meeting that has another date or other times; `null` if both
 * changed in the display zone, or the times run past midnight there.
 */
export function movedDayWords(
  { kind, ...change }: UpdateChange,
  context: Parameters<typeof changeValue>[2],
): string | null {
  if (kind !== 'moved' || change.what !== 'sitting') return null
  const { wording, displayZone } = context
  const { newDate, newTime } = UPDATE_WORDS[wording.language].sentences
  const [old, now] = [change.before, change.after].map((value) => timesOn(value, displayZone))
  if (!old || !now) return null
  if (old.date === now.date) {
    const after = changeValue(change.after, change, context)
    return fillSentence(newTime, { after, before: earlierValue(change, context) })
  }
  if (old.startTime !== now.startTime || old.endTime !== now.endTime) return null
  const [before = '', after = ''] = [old, now].map(({ date }) => formatDate(date, wording.locale))
  return fillSentence(newDate, { before, after })
}
