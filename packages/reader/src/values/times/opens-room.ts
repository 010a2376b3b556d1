import type { ClockReader } from './parse-time'
import { GAPS, KINDS, type Range } from '../../text/tokens/index'
import { isWord, type Sense, wordsOfKind } from '../../text/vocabulary/index'

/** Tokens from the subject of a verb to the verb. */
const SUBJECT_MAX = 8
/** Tokens from "in" to the noun of a room: "at the ITU |". */
const IN_REACH = 4

/**
 * Returns true if words before a time, or the verb after it, say that a building or room opens, and not
 * the meeting in it: "The conference room opens at 09:15", "会议室9时15分开放".
 */
export function opensRoom(reader: ClockReader, lead: Range, after: number): boolean {
  const { marks } = reader
  if (marks.at('unlocks', after)) return endsWithRoom(reader, lead.from, lead.to)
  const verb = marks.last('unlocks', lead)
  if (!verb) return false
  return endsWithRoom(reader, lead.from, verb.from) || isBeforeRoom(reader, verb)
}

/** Whether the subject before a verb is a room: "The meeting room |", "La salle de conférence |". */
function endsWithRoom(reader: ClockReader, floor: number, to: number): boolean {
  const { marks } = reader
  const subject = { from: subjectFrom(reader, Math.max(floor, to - SUBJECT_MAX), to), to }
  const [room] = marks.within('venue', subject)
  if (!room || marks.first('in', { from: room.from - IN_REACH, to: room.from })) return false
  const isOfOther = marks.first('takes-place', { from: subject.from, to: room.from }) !== null
  if (isOfOther || marks.first('and', { from: room.to, to })) return false
  const hasOf = wordsOfKind(reader.vocabulary, 'of').words.length > 0
  const isApart = (one: Range) => one.to <= room.from || one.from >= room.to
  const isOfRoom = ({ from, to: end }: Range) =>
    from < room.from ? end === room.from : from > room.to || !hasOf
  return meetingsIn(reader, subject).filter(isApart).every(isOfRoom)
}

/** Whether a room follows a verb without another subject: "تُفتح القاعة", "Se abrirá la sala". */
function isBeforeRoom(reader: ClockReader, verb: Range): boolean {
  const { marks } = reader
  let at = verb.to
  for (let word = smallAt(reader, at); word > at; word = smallAt(reader, at)) at = word
  const from = subjectFrom(reader, verb.from - SUBJECT_MAX, verb.from)
  return marks.at('venue', at) !== null && meetingsIn(reader, { from, to: verb.from }).length === 0
}

/** The end of an article or "of" at a token, or the token. */
function smallAt(reader: ClockReader, at: number): number {
  return reader.marks.at('article', at)?.to ?? (isWord(reader, 'of', at) ? at + 1 : at)
}

/** The words before a token, back to a sign between words or the border of a line. */
function subjectFrom({ tokens: { gap, kind } }: ClockReader, floor: number, to: number): number {
  const goesOn = (at: number) =>
    (at === to || (gap[at] ?? 0) < GAPS.cell) &&
    (kind[at - 1] === KINDS.word || (gap[at - 1] === GAPS.none && gap[at] === GAPS.none))
  let from = to
  while (from > Math.max(floor, 0) && goesOn(from)) from--
  return from
}

function meetingsIn({ marks }: ClockReader, words: Range): Range[] {
  return WHO_MEETS.flatMap((sense) => marks.within(sense, words))
}

const WHO_MEETS = [
  'meeting',
  'sitting',
  'group',
  'part-of-meeting',
] as const satisfies readonly Sense[]
