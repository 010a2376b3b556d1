import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn, GAPS, isBullet, isCapital, KINDS, lastWord, type Range } from '../tokens/index'
import { emptyAt, type Table } from './grid'
import { linesOf } from './cells'
import { CELL_LINE_MAX, ITEM_GAP_MAX, NAME_MAX } from './limits'
import { isOfDeadline, mayBeName, nounOf } from './meeting-names'

interface Item extends Range {
  readonly order: 'date first' | 'name first'
  readonly name: Range
  readonly date: DateMention
  readonly time: Range | null
}

/** Lists whose items follow one pattern: "- 7 December: Workshop on …, 10:00-12:00". */
export function listTables(letter: Letter): Table[] {
  const tables: Table[] = []
  let [run, others]: [Item[], number] = [[], 0]
  const close = () => {
    if (run.length > 1) tables.push(tableOf(run))
    ;[run, others] = [[], 0]
  }
  for (const range of rangesOf(letter)) {
    const item = itemIn(letter, range)
    if (item && (run.length === 0 || item.order === run[0]?.order)) {
      run.push(item)
      others = 0
    } else if (item) {
      close()
      run.push(item)
    } else if (run.length > 0 && ++others > ITEM_GAP_MAX) close()
  }
  close()
  return tables
}

function tableOf(items: readonly Item[]): Table {
  const rows = items.map(({ order, name, date, time, to }) => {
    const days = { from: date.from, to: date.to }
    const hours = time ?? emptyAt(to)
    return order === 'date first' ? [days, name, hours] : [name, days, hours]
  })
  return { header: null, rows }
}

/** Bullets, lines and clauses between semicolons, in order. */
function rangesOf(letter: Letter): Range[] {
  const { tokens } = letter
  const ranges: Range[] = []
  for (const line of linesOf(letter)) {
    let from = line.from
    for (let at = from + 1; at <= line.to; at++) {
      if (at < line.to && !opensItem(letter, at)) continue
      ranges.push({ from, to: at })
      from = at
    }
  }
  return joinWrapped(letter, ranges).filter(({ from, to }) => to > from && tokens.count > 0)
}

function opensItem({ tokens }: Letter, at: number): boolean {
  const before = tokens.word[at - 1]
  if (before === ';') return true
  if (before === ':') return tokens.kind[at] === KINDS.word && isCapital(tokens, at) && false
  return isBullet(tokens, at)
}

/** A line in small letters goes on with the one before it. */
function joinWrapped({ tokens }: Letter, ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const before = joined.at(-1)
    const { from } = range
    const isOpen = before && !/[.;:]/.test(tokens.word[from - 1] ?? '')
    const goesOn =
      tokens.gap[from] === GAPS.line && tokens.kind[from] === KINDS.word && !isCapital(tokens, from)
    const isSplit =
      tokens.gap[from] === GAPS.line && isOpen && before.to - before.from > CELL_LINE_MAX / 3
    const isBulleted = isBullet(tokens, from)
    if (before && isOpen && (goesOn || isSplit) && !isBulleted)
      joined[joined.length - 1] = { from: before.from, to: range.to }
    else joined.push(range)
  }
  return joined
}

function itemIn(letter: Letter, range: Range): Item | null {
  const { tokens, dates } = letter
  let { from } = range
  const { to } = range
  while (from < to && (tokens.kind[from] === KINDS.sign || isNumbering(letter, from))) from++
  const colon = lastWord(tokens, ':', { from, to })
  const [date, ...later] = allIn(dates, { from, to })
  if (!date || later.some((other) => (other.days[0] ?? '') < (date.days[0] ?? ''))) return null
  if (date.from - from <= 1) return dateFirst(letter, date, { from, to })
  const start =
    colon > from && colon < date.from - 2 && later.length === 0
      ? nameStart(letter, from, colon, date)
      : from
  return nameFirst(letter, date, { from: start, to })
}

/** "… the following sessions: Eighteenth session of …, 26 November": the words that announce are no name. */
function nameStart({ marks }: Letter, from: number, colon: number, date: Range): number {
  const isAnnounced = marks.first('meeting', { from: colon + 1, to: date.from }) !== null
  return isAnnounced ? colon + 1 : from
}

/** "1)", "a)" */
function isNumbering({ tokens }: Letter, at: number): boolean {
  const isShort = (tokens.word[at]?.length ?? 9) < 3
  return isShort && tokens.word[at + 1] === ')' && tokens.gap[at + 1] === GAPS.none
}

function nameFirst(letter: Letter, date: DateMention, { from, to }: Range): Item | null {
  const name = { from, to: endOfName(letter, { from, to: date.from }) }
  return itemOf(letter, { order: 'name first', name, date, from, to })
}

function dateFirst(letter: Letter, date: DateMention, { from, to }: Range): Item | null {
  const { tokens, hours } = letter
  const times = allIn(hours, { from: date.to, to })
  let start = date.to
  for (const time of times)
    if (time.from - start <= 4) start = Math.max(time.to, time.zone?.to ?? 0)
  while (start < to && (tokens.kind[start] === KINDS.sign || isInBracket(letter, start, date.to))) {
    if (/["]/.test(tokens.word[start] ?? '')) break
    start++
  }
  const next = times.find((time) => time.from > start)
  const end = endOfName(letter, { from: start, to: next?.from ?? to })
  return itemOf(letter, { order: 'date first', name: { from: start, to: end }, date, from, to })
}

/** "17 September (morning): Forum" */
function isInBracket({ tokens }: Letter, at: number, from: number): boolean {
  const open = lastWord(tokens, '(', { from, to: at })
  return open >= 0 && open >= at - 4 && lastWord(tokens, ')', { from: open, to: at }) < 0
}

/** Before the words that say who holds it or when: a comma or bracket, a colon, a preposition. */
function endOfName({ tokens, marks }: Letter, { from, to }: Range): number {
  const { word, kind } = tokens
  const ends =
    marks.first('organizes', { from, to }) ?? marks.first('name-ends', { from: from + 1, to })
  let end = ends && ends.from > from + 1 ? ends.from : to
  const colon = lastWord(tokens, ':', { from, to: end })
  if (colon > from && colon === end - 1) end = colon
  for (;;) {
    const last = marks.last('preposition', { from, to: end })
    if (end > from && kind[end - 1] === KINDS.sign && !/[")]/.test(word[end - 1] ?? '')) end--
    else if (last?.to === end) end = last.from
    else if (marks.at('article', end - 1) || marks.at('by', end - 1)) end--
    else return end
  }
}

function itemOf(letter: Letter, own: Omit<Item, 'time'>): Item | null {
  const { name, date, from, to } = own
  if (name.to <= name.from || name.to - name.from > NAME_MAX) return null
  if (!mayBeName(letter, name) || !nounOf(letter, name) || isOfDeadline(letter, name)) return null
  if (letter.marks.first('takes-place', { from: name.from, to: date.from })) return null
  const [time] = allIn(letter.hours, { from, to })
  return {
    ...own,
    time: time ? { from: time.from, to: Math.max(time.to, time.zone?.to ?? 0) } : null,
  }
}
