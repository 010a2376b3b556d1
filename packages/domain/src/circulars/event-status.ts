import type { Meeting } from '../meetings/index'
import { isInside } from './found-event'
import type { Letter } from './letter'
import type { Range } from './text/tokens'
import { stemAt, type Title } from './title'

/** Whether the letter calls the meeting off, in the words of its subject or beside its name. */
export function statusOf(
  letter: Letter,
  ranges: readonly (Range | null)[],
  title: Title,
): Meeting['status'] {
  const { marks, subject, tokens } = letter
  const own = subject ? { from: subject.from, to: Math.max(subject.to, title.to) } : title
  const stem = stemAt(tokens, title.noun)
  const isSaid = (sense: 'cancelled' | 'postponed') =>
    ranges.some((range) => {
      if (!range || marks.first(sense, range) === null) return false
      return (
        range === subject ||
        isInside(range, own) ||
        marks.within('meeting', range).some((noun) => stemAt(tokens, noun) === stem)
      )
    })
  if (subject && marks.first('cancelled', subject)) return 'cancelled'
  if (subject ? marks.first('postponed', subject) : isSaid('postponed')) return 'postponed'
  return 'convened'
}
