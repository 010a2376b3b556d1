import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import { datesIn } from './meeting-dates'
import { openingOf, placesOf } from '../topics/index'
import type { DateMention } from '../dates/index'
import { titleIn } from '../mentions/index'
import { holderOf } from '../tokens/index'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../tokens/index'
import { stemAt, type Title } from '../topics/index'

/** What follows further in a subject without an end is text. */
const SUBJECT_MAX = 100
/** Words of the name of a group before its number: "Radiocommunication Working Party". */
const NAME_MAX = 4

/**
 * Groups that the subject names and that have a sentence of their own: "Working Party 8A will meet from
 * 24 to 28 January … Working Party 8D will meet from 31 January to 3 February …"; and two meetings of one
 * kind, each with its body: "Meeting of the Regional Group and meeting of Study Group 12".
 */
export function findGroupEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const { tokens } = letter
  if (!letter.subject) return []
  const { from, to } = letter.subject
  const subject = { from, to: Math.min(to, from + SUBJECT_MAX) }
  for (const named of [groupsIn(tokens, subject), twoOfOneKind(letter, subject)]) {
    const events = collect(named, (title): EventClaim[] => {
      const dates = daysOf(letter, title, issuedOn)
      return dates.length > 0 ? [{ title, dates, row: null, status: 'convened' }] : []
    })
    if (events.length > 1 && events.length === named.length) return events
  }
  return []
}

function twoOfOneKind(letter: Letter, subject: Range): Title[] {
  const { marks, tokens } = letter
  const [first, ...later] = marks.within('meeting', subject)
  const second = later.find((noun) => first && stemAt(tokens, noun) === stemAt(tokens, first))
  const joint = second && marks.at('and', second.from - 1)
  if (!joint) return []
  const halves = [
    { from: subject.from, to: joint.from },
    { from: joint.to, to: subject.to },
  ]
  return collect(halves, (half) => titleIn(letter, half) ?? [])
}

/** Capital words and a number, which may have a letter: "Working Party 8A", "Study Group 3". */
function groupsIn(tokens: Tokens, { from, to }: Range): Title[] {
  const { kind, gap } = tokens
  const groups: Title[] = []
  for (let at = from + 1; at < to; at++) {
    if (kind[at] !== KINDS.number || gap[at] !== GAPS.blank) continue
    let start = at
    while (start > from && at - start < NAME_MAX && isWord(start - 1)) start--
    const isLettered = at + 1 < to && kind[at + 1] === KINDS.word && gap[at + 1] === GAPS.none
    const noun = { from: start, to: start + 1 }
    if (at - start > 1) groups.push({ from: start, to: isLettered ? at + 2 : at + 1, noun })
  }
  return groups

  function isWord(at: number): boolean {
    return kind[at] === KINDS.word && isCapital(tokens, at)
  }
}

/** The days on which a sentence says that it meets. */
function daysOf(letter: Letter, title: Title, issuedOn: string | null): readonly DateMention[] {
  const { tokens, marks, body, sentences } = letter
  for (const { from } of placesOf(tokens, openingOf(tokens, title), body)) {
    const sentence = holderOf(sentences, { from, to: from + 1 })
    if (!sentence || !marks.first('takes-place', { from, to: sentence.to })) continue
    const dates = datesIn(letter, sentence).filter((one) => isAhead(one, issuedOn))
    if (dates.length === 1) return dates
  }
  return []
}
