import type { Meeting } from '@u4ssc/domain/meetings'
import { isInside } from '../topics/index'
import type { Letter } from '../../values/letter/index'
import { allIn } from '../../text/tokens/index'
import type { Range } from '../../text/tokens/index'
import { stemAt, type Title } from '../topics/index'

/** Returns true if the letter cancels the meeting, in its subject or next to its name. */
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
  if (subject ? isPostponedIn(letter, subject) : isSaid('postponed')) return 'postponed'
  if (isPutOff(letter)) return 'postponed'
  return 'convened'
}

/** Whether a subject says so; "من أجل" ("for the sake of") is spelled like the verb. */
function isPostponedIn({ marks }: Letter, subject: Range): boolean {
  return marks
    .within('postponed', subject)
    .some(({ from }) => from === 0 || marks.at('preposition', from - 1) === null)
}

/**
 * The day that a letter names for an indefinitely postponed meeting is the former one: "… is
 * postponed until further notice".
 */
export function isPutOff({ marks, sentences, dates }: Letter): boolean {
  const isOff = (sentence: Range) =>
    marks.first('postponed', sentence) !== null && marks.first('undated', sentence) !== null
  const isMoved = (sentence: Range) =>
    (marks.first('now', sentence) ?? marks.first('moved', sentence)) !== null &&
    allIn(dates, sentence).length > 0
  return sentences.some(isOff) && !sentences.some(isMoved)
}
