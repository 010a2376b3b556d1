import type { EventClaim } from '../events/index'
import { daysBetween } from '../dates/index'
import { isAhead } from '../topics/index'
import { datesIn } from './meeting-dates'
import { endOfName } from './expand-title'
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

/** A noun with a capital or a quotation beside it, and what follows it up to a sign, a verb or a date. */
export function nameAround(letter: Letter, noun: Range, sentence: Range): Title | null {
  const { tokens } = letter
  const from = startOfName(letter, noun, sentence)
  const to = endOfName(letter, noun, sentence)
  const hasName = to - from > 2 && (letter.language === 'zh' || letter.language === 'ar')
  const isNamed = hasName || isCapital(tokens, from) || isCapital(tokens, noun.from)
  return isNamed && to - from > 1 ? { from, to, noun } : null
}

const NAME_WORDS = 5
const NAME_SIGNS = 30

function startOfName({ tokens, marks, language }: Letter, noun: Range, sentence: Range): number {
  const isHan = language === 'zh'
  let from = noun.from
  const floor = Math.max(sentence.from, noun.from - (isHan ? NAME_SIGNS : NAME_WORDS))
  while (from > floor) {
    const before = from - 1
    const ends =
      marks.at('article', before) ??
      marks.at('preposition', before) ??
      marks.at('takes-place', before)
    if (ends || /^[,.;:()]$/.test(tokens.word[before] ?? '')) break
    if (isHan && endsMark(marks, before)) break
    if (!isHan && !isCapital(tokens, before) && tokens.word[before] !== '-') break
    from--
  }
  return from
}

/** In Chinese a verb of two signs may stand right before the name. */
function endsMark(marks: Letter['marks'], last: number): boolean {
  return (['takes-place', 'convenes'] as const).some((sense) =>
    [1, 2].some((length) => marks.at(sense, last - length)?.to === last + 1),
  )
}
