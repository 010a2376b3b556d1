import { compareMeetings, type Meeting } from '@u4ssc/domain/meetings'
import type { Wording } from '@u4ssc/domain/words'
import { describeUpdates } from '@u4ssc/domain/words/updates'
import type { Answer } from '../answer'
import { colors } from '../colors'
import type { OpenedCircular } from '../open-circular'

/**
 * Compares the meetings of two circulars. Meetings belong together by their ID, and the only one of
 * each circular always does.
 */
export function compareCirculars(
  before: OpenedCircular,
  after: OpenedCircular,
  wording: Wording,
): Answer {
  const [earlier, later] = [before.reading.meetings, after.reading.meetings]
  const compared = later.map((meeting) => {
    const known = partnerOf(meeting, earlier, later.length)
    return {
      meeting,
      isNew: known === undefined,
      changes: known ? compareMeetings({ ...known, ...IGNORED }, { ...meeting, ...IGNORED }) : [],
    }
  })
  const lines = compared.flatMap(({ meeting, isNew, changes }) => [
    colors.bold(meeting.title),
    ...(isNew ? ['  Not in the first circular.'] : []),
    ...(!isNew && changes.length === 0 ? ['  No changes.'] : []),
    ...describeUpdates(changes, meeting, wording).map(({ text }) => `  ${text}`),
  ])
  const gone = earlier.filter(
    (meeting) => !later.some((one) => isPair(one, meeting, earlier, later)),
  )
  return {
    kind: 'lines',
    lines: [...lines, ...gone.map(({ title }) => `Not in the second circular: ${title}`)],
    data: compared.map(({ meeting, ...rest }) => ({ meeting: meeting.title, ...rest })),
    needsAttention:
      gone.length > 0 || compared.some(({ isNew, changes }) => isNew || changes.length > 0),
  }
}

/** What differs between any two circulars, and says nothing about the meeting. */
const IGNORED = { id: '', convenedBy: [] }

function partnerOf(meeting: Meeting, earlier: readonly Meeting[], count: number) {
  const [only] = earlier
  if (earlier.length === 1 && count === 1) return only
  return earlier.find(({ id }) => id === meeting.id)
}

function isPair(
  one: Meeting,
  other: Meeting,
  earlier: readonly Meeting[],
  later: readonly Meeting[],
): boolean {
  return partnerOf(one, earlier, later.length) === other
}
