import type { DateMention } from '../dates/index'
import { firstIn, holderOf, KINDS, type Range } from '../../text/tokens/index'
import type { Letter } from './letter-document'

/** Tokens from a verb to its date: "opens on Tuesday |", "sont ouvertes à partir du |". */
const DATE_REACH = 5
/** Tokens from a verb to the subject behind it: "يفتح باب |". */
const SUBJECT_REACH = 2

/**
 * Returns true if people can register from a date on: "Registration opens on 1 September". A time
 * beside it makes it the desk on the day of the meeting.
 */
export function opensRegistration(letter: Letter, date: DateMention): boolean {
  const { marks, hours } = letter
  const clause = clauseOf(letter, date)
  if (!clause || hours.some(({ from }) => from >= clause.from && from < clause.to)) return false
  const before = { from: clause.from, to: date.from }
  const subject = marks.first('registers', before)
  const verb = marks.last('unlocks', before) ?? marks.first('unlocks', { ...clause, from: date.to })
  if (!subject || !verb || !isSubjectOf(letter, subject, verb, clause)) return false
  const between = { from: Math.min(verb.to, date.to), to: Math.max(date.from, verb.from) }
  const isOther = (['closes', 'due', 'meeting'] as const).some((sense) =>
    marks.first(sense, between),
  )
  const earlier = firstIn(letter.dates, { from: verb.to, to: date.from })
  return !isOther && !earlier && between.to - between.from <= DATE_REACH
}

/** The words around a date up to the next signs, within its sentence. */
function clauseOf({ tokens, sentences }: Letter, date: Range): Range | null {
  const sentence = holderOf(sentences, date)
  if (!sentence) return null
  let { from, to } = date
  while (from > sentence.from && tokens.kind[from - 1] !== KINDS.sign) from--
  while (to < sentence.to && tokens.kind[to] !== KINDS.sign) to++
  return { from, to }
}

/** Registration opens, and not a meeting after it: no other words of meetings are between them. */
function isSubjectOf({ marks }: Letter, subject: Range, verb: Range, clause: Range): boolean {
  if (verb.from < subject.from) return subject.from - verb.to <= SUBJECT_REACH
  const opener = marks.at('article', clause.from)?.to ?? clause.from
  return subject.from === opener || !marks.first('meeting', { from: subject.to, to: verb.from })
}
