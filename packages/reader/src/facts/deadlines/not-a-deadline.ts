import type { Letter } from '../../values/letter/index'
import { firstIn, type Range } from '../../text/tokens/index'
import { firstOfKind, isWord } from '../../text/vocabulary/index'

/** Maximum distance of the noun in a subject: "Accommodation The Centum Hotel". */
const NOUN_REACH = 4

/**
 * Returns true if a date limits a hotel offer and asks for nothing: "The resort offers a reduced
 * price until …".
 */
export function isOfLodging(letter: Letter, due: Range, lead: Range): boolean {
  const { marks } = letter
  const near = { from: due.from, to: Math.min(due.to, due.from + NOUN_REACH) }
  if (firstOfKind(letter, 'lodging', near) < 0) return false
  return !marks.first('request', lead) && !marks.first('modal', lead)
}

/** Whether a date begins an announcement: "By 5 May, the Secretariat will …". */
export function isAnnouncedAfter({ marks }: Letter, { to }: Range, sentence: Range): boolean {
  return marks.first('told', { from: to, to: Math.min(to + 8, sentence.to) }) !== null
}

/** Whether a date belongs to a condition: "will be posted if they are received by 5 May". */
export function isCondition(letter: Letter, mark: Range): boolean {
  return isWord(letter, 'condition', mark.from)
}

/**
 * Words for a former date, for an announcement, or for something that lasts or is postponed until
 * the date.
 */
export function speaksOfOther({ marks, dates }: Letter, lead: Range, sentence: Range): boolean {
  const former = marks.last('replaced', lead)
  if (former && !firstIn(dates, { from: former.to, to: lead.to })) return true
  const announced = marks.last('told', lead)
  const rest = announced && { from: announced.to, to: lead.to }
  if (rest === null || marks.first('deadline', { from: sentence.from, to: lead.to })) return false
  return !marks.first('request', rest) && !marks.first('modal', rest)
}
