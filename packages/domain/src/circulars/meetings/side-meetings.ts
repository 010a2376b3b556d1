import type { EventClaim } from '../events/index'
import { daysBetween } from '../dates/index'
import { isAhead } from '../topics/index'
import { datesIn } from './meeting-dates'
import { endOfName, nameAround } from '../mentions/index'
import { stemAt, type Title } from '../topics/index'
import type { Letter } from '../document/index'
import type { DateMention } from '../dates/index'
import { holderOf } from '../tokens/index'
import { isCapital, type Range } from '../tokens/index'

/** Further from the main meeting another one is not beside it. */
const DAYS_BESIDE = 14

/**
 * Finds a meeting that the body convenes beside the one in the subject: "preceded by a Technical
 * Workshop on …, to be held on Friday, 24 January".
 *
 * Only a meeting of another kind, with a name and days of its own, that no other letter convenes.
 */
export function findCompanions(
  letter: Letter,
  main: EventClaim,
  issuedOn: string | null,
): { title: Title; dates: readonly DateMention[] }[] {
  const [day] = main.dates
  if (!day) return []
  const stem = stemAt(letter.tokens, main.title.noun)
  for (const [index, sentence] of letter.sentences.entries()) {
    const next = letter.sentences[index + 1]
    if (!isBesideMain(letter, sentence, next)) continue
    const dates = datesIn(letter, sentence).filter(
      (date) => isAhead(date, issuedOn) && isNear(date, day),
    )
    for (const noun of dates.length > 0 ? letter.marks.within('meeting', sentence) : []) {
      if (stemAt(letter.tokens, noun) === stem) continue
      const title = nameAround(letter, noun, sentence)
      if (title) return [{ title, dates }]
    }
  }
  return []
}

function isBesideMain({ marks }: Letter, sentence: Range, next: Range | undefined): boolean {
  const isApart = marks.first('apart', sentence) ?? (next ? marks.first('apart', next) : null)
  return marks.first('beside', sentence) !== null && isApart === null
}

/** Days of its own, within two weeks of the main ones. */
function isNear(date: DateMention, main: DateMention): boolean {
  const [from = '', until = from] = date.days
  const [first = '', last = first] = main.days
  if (from <= last && first <= until) return false
  const distance = Math.min(daysBetween(until, first), daysBetween(last, from))
  return distance <= DAYS_BESIDE
}

/** "its": in these languages the body that meets stands after the meeting. */
const POSSESSIVE = new Set(['свое', 'свой', 'свою', 'su', 'sus'])

/**
 * Finds the meeting of another body, in a paragraph of its own: "On 13 March the Regional Group of
 * Study Group 3 holds its meeting", with the body after the verb.
 */
export function findOwnMeeting(
  letter: Letter,
  main: EventClaim,
  issuedOn: string | null,
): { title: Title; dates: readonly DateMention[]; paragraph: Range } | null {
  const { tokens, marks, sentences, paragraphs } = letter
  const [day] = main.dates
  for (const noun of day ? marks.within('meeting', letter.body) : []) {
    if (!POSSESSIVE.has(tokens.word[noun.from - 1] ?? '')) continue
    const sentence = holderOf(sentences, noun)
    const paragraph = holderOf(paragraphs, noun)
    if (!sentence || !paragraph || !isCapital(tokens, noun.to)) continue
    const dates = datesIn(letter, sentence).filter(
      (date) => day && isAhead(date, issuedOn) && isNear(date, day),
    )
    const to = endOfName(letter, noun, sentence)
    if (dates.length > 0 && to - noun.to > 1)
      return { title: { from: noun.to, to, noun }, dates, paragraph }
  }
  return null
}
