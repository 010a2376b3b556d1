import type { EventClaim } from '../events/index'
import { isAhead } from '../topics/index'
import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn } from '../tokens/index'
import { firstWord, isCapital, KINDS, lastWord, type Range, type Tokens } from '../tokens/index'

/** No name of a group is longer, the words in brackets behind it included. */
const NAME_MAX = 30
/** Between the colon and its date: "del", "from". */
const LEAD_MAX = 3

interface Item {
  readonly name: Range
  readonly date: DateMention
}

/**
 * Groups that meet one after the other, in a run of names and days: "Working Party 4A: 19 to 27 April;
 * Working Party 4B: 26 to 30 April", in the subject or in the text.
 */
export function findSeriesEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const { subject, paragraphs, marks } = letter
  for (const range of subject ? [subject, ...paragraphs] : paragraphs) {
    if (!marks.first('meeting', range)) continue
    const items = itemsIn(letter, range).filter(({ date }) => isAhead(date, issuedOn))
    if (items.length < 2) continue
    return items.map(({ name, date }): EventClaim => ({
      title: { from: name.from, to: name.to, noun: { from: name.from, to: name.from + 1 } },
      dates: [date],
      row: { from: name.from, to: date.to },
      status: 'convened',
    }))
  }
  return []
}

function itemsIn(letter: Letter, range: Range): Item[] {
  const { tokens, dates } = letter
  const items: Item[] = []
  let floor = range.from
  for (const date of allIn(dates, range)) {
    const colon = lastWord(tokens, ':', { from: date.from - LEAD_MAX, to: date.from })
    const name =
      colon > floor ? nameIn(tokens, { from: Math.max(floor, colon - NAME_MAX), to: colon }) : null
    if (name) items.push({ name, date })
    else if (items.length > 1) break
    else items.length = 0
    floor = date.to
  }
  return items.length > 1 ? withFirstName(tokens, items) : []
}

/** The number of a group ends its name: "Comisión de Estudio 4", "Working Party 5B (Maritime service)". */
function nameIn(tokens: Tokens, { from, to }: Range): Range | null {
  const { word, kind } = tokens
  let start = from
  while (start < to && (kind[start] === KINDS.sign || !isCapital(tokens, start))) start++
  const open = word[to - 1] === ')' ? lastWord(tokens, '(', { from: start, to }) : to
  const end = open < 0 ? to : open
  const hasNumber = [end - 1, end - 2].some((at) => at > start && kind[at] === KINDS.number)
  return hasNumber && end - start > 1 ? { from: start, to: end } : null
}

/** Before the first name stand other words: it begins as the second one does. */
function withFirstName(tokens: Tokens, items: readonly Item[]): Item[] {
  const [first, second, ...rest] = items
  if (!first || !second) return []
  const opening = tokens.word[second.name.from] ?? ''
  const from = lastWord(tokens, opening, first.name)
  const isAlike = from >= 0 && firstWord(tokens, '.', { from, to: first.name.to }) < 0
  return isAlike ? [{ ...first, name: { from, to: first.name.to } }, second, ...rest] : []
}
