import type { DateMention } from '../../../values/dates/index'
import type { Letter } from '../../../values/letter/index'
import { allIn, GAPS, KINDS, lastWord, type Range } from '../../../text/tokens/index'
import type { Sense } from '../../../text/vocabulary/index'
import { AFTER_DATE_MAX, MAX_TIME_DISTANCE, NAME_MAX } from '../limits'
import type { ItemRange } from './list-ranges'
import { isOfDeadline, mayBeName, says } from '../meeting-names'

/** An item that names something and gives its day. */
export interface Item extends Range {
  readonly order: 'date first' | 'name first'
  readonly name: Range
  readonly date: DateMention
  readonly time: Range | null
}

export function itemIn(letter: Letter, range: ItemRange): Item | null {
  const [date] = allIn(letter.dates, range)
  if (!date) return null
  return date.from - range.from <= 1
    ? dateFirst(letter, date, range)
    : nameFirst(letter, date, range)
}

function nameFirst(letter: Letter, date: DateMention, range: ItemRange): Item | null {
  const { tokens } = letter
  const name = { from: range.from, to: endOfName(letter, { from: range.from, to: date.from }) }
  const isApart = tokens.word[name.to] === ':'
  const rest = wordsAfter(letter, { from: date.to, to: range.to })
  const isText = range.isOnLongLine || rest > AFTER_DATE_MAX || isSentence(letter, range)
  const isClause = tokens.word[range.to - 1] === ';' && rest <= MAX_TIME_DISTANCE
  if (!range.isMarked && !isApart && !isClause && isText) return null
  return itemOf(letter, { order: 'name first', name, date, from: range.from, to: range.to })
}

/** A line that ends in a full stop is text. */
function isSentence({ tokens }: Letter, { to }: Range): boolean {
  return tokens.word[to - 1] === '.'
}

/** Words after a date that are of no time. */
function wordsAfter({ tokens, hours }: Letter, range: Range): number {
  const times = allIn(hours, range)
  let words = 0
  for (let at = range.from; at < range.to; at++) {
    const isOfTime = times.some(
      ({ from, to, zone }) => from <= at && at < Math.max(to, zone?.to ?? 0),
    )
    if (!isOfTime && tokens.kind[at] === KINDS.word) words++
  }
  return words
}

function dateFirst(letter: Letter, date: DateMention, { from, to }: ItemRange): Item | null {
  const { tokens, hours } = letter
  const times = allIn(hours, { from: date.to, to })
  let start = date.to
  for (const time of times)
    if (time.from - start <= TIME_REACH) start = Math.max(time.to, time.zone?.to ?? 0)
  const isSkipped = (at: number) =>
    (tokens.kind[at] === KINDS.sign && tokens.word[at] !== '"') || isInBracket(letter, at, date.to)
  while (start < to && isSkipped(start)) start++
  const next = times.find((time) => time.from > start)
  const end = endOfName(letter, { from: start, to: next?.from ?? to })
  const name = { from: start, to: end }
  return itemOf(letter, { order: 'date first', name, date, from, to })
}

/** Tokens between a date and its time: ", from". */
const TIME_REACH = 4

/** Whether a token is in brackets after a date: "17 September (morning): Forum". */
function isInBracket({ tokens }: Letter, at: number, from: number): boolean {
  const open = lastWord(tokens, '(', { from: Math.max(from, at - TIME_REACH), to: at })
  return open >= 0 && lastWord(tokens, ')', { from: open, to: at }) < 0
}

/** Before the words that say who holds it or when: a comma or bracket, a colon, a preposition. */
function endOfName(letter: Letter, { from, to }: Range): number {
  const { tokens, marks } = letter
  const { word, kind, gap } = tokens
  const after = { from: from + 1, to }
  const ends = marks.first('organizes', after) ?? marks.first('name-ends', after)
  let end = Math.min(
    ends && ends.from > from + 1 ? ends.from : to,
    commaBefore(letter, { from, to }),
  )
  while (end > from) {
    if (kind[end - 1] === KINDS.sign && !/[")]/.test(word[end - 1] ?? '')) end--
    else {
      const loose = LOOSE.map((sense) => marks.last(sense, { from, to: end }))
      const last = loose.find((mark) => mark?.to === end)
      // The letter of "5A" is no article
      if (!last || gap[last.from] === GAPS.none) return end
      end = last.from
    }
  }
  return end
}

/** What may lead from a name to its date and is of neither. */
const LOOSE: readonly Sense[] = ['preposition', 'verb', 'article', 'by']

/** The comma before the first verb, after a noun: "…, whose organizers are …", "…, given by …". */
function commaBefore({ tokens, marks }: Letter, { from, to }: Range): number {
  const said = marks.first('verb', { from, to }) ?? marks.first('by', { from, to })
  const comma = said ? lastWord(tokens, ',', { from, to: said.from }) : -1
  return comma > from && marks.first('meeting', { from, to: comma }) ? comma : to
}

/** What says that something is done, which no name does. */
const VERBS: readonly Sense[] = ['takes-place', 'request', 'modal', 'convenes', 'registers']

function itemOf(letter: Letter, own: Omit<Item, 'time'>): Item | null {
  const { name, date, from, to } = own
  if (name.to <= name.from || name.to - name.from > NAME_MAX) return null
  if (!mayBeName(letter, name) || isOfDeadline(letter, name)) return null
  const words = { from: name.from, to: Math.max(name.to, date.from) }
  if (says(letter, ['verb'], name) || says(letter, VERBS, words)) return null
  const [time] = allIn(letter.hours, { from, to })
  const hours = time && { from: time.from, to: Math.max(time.to, time.zone?.to ?? 0) }
  return { ...own, time: hours ?? null }
}
