import type { Letter } from '../../document/index'
import { GAPS, isArabicOrHan, isCapital, type Range } from '../../tokens/index'
import { linesOf } from './cells'
import { kindOfCell } from '../cell-content'
import { emptyAt, type Table } from '../grid'
import { headerTypeOf, type HeaderType } from '../header-types'
import { CARD_FIELDS_MAX, CARD_VALUE_MAX, CELL_LINE_MAX, HEADER_CELL_MAX } from '../limits'
import { mayBeName } from '../meeting-names'

/** "Date: 5 May": what a label says of its value, and the value. */
interface Field extends Range {
  readonly type: HeaderType
  readonly label: Range
  readonly value: Range
}

/** Tables in which each row is a card: "Event: … Date: … Time: … Venue: …", one after the other. */
export function cardTables(letter: Letter): Table[] {
  return runsOf(letter, fieldsOf(letter)).flatMap((cards) => tableOf(letter, cards) ?? [])
}

function fieldsOf(letter: Letter): Field[] {
  const labels = labelsOf(letter)
  return labels.map(({ label, type, to }, at) => {
    const next = labels[at + 1]?.label.from ?? letter.tokens.count
    const value = { from: to, to: Math.min(next, valueEnd(letter, to)) }
    return { type, label, value, from: label.from, to: value.to }
  })
}

interface Label {
  readonly type: HeaderType
  readonly label: Range
  /** Where the value begins. */
  readonly to: number
}

/** Words of a header before a colon, or in the first of two cells. */
function labelsOf(letter: Letter): Label[] {
  const { tokens } = letter
  const labels: Label[] = []
  for (const line of linesOf(letter)) {
    const [first, second, ...others] = line.cells
    if (first && second && others.length === 0 && tokens.word[second.from - 1] !== ':') {
      const type = headerTypeOf(letter, first)
      if (type) labels.push({ type, label: first, to: second.from })
    }
    let from = line.from
    for (let at = from; at < line.to; at++) {
      if (tokens.word[at] !== ':') continue
      const label = labelBefore(
        letter,
        { from: Math.max(from, at - HEADER_CELL_MAX), to: at },
        line,
      )
      if (label) labels.push({ ...label, to: at + 1 })
      from = at + 1
    }
  }
  return labels
}

/** The longest words before a colon that are a header; in a line, after a stop or on one long line anywhere. */
function labelBefore(letter: Letter, range: Range, line: Range): Omit<Label, 'to'> | null {
  for (let from = range.from; from < range.to; from++) {
    const label = { from, to: range.to }
    const type = headerTypeOf(letter, label)
    const isTight = opensLabel(letter, from, line) || isWhole(letter, label)
    if (type && isTight) return { type, label }
  }
  return null
}

function opensLabel({ tokens }: Letter, at: number, line: Range): boolean {
  const gap = tokens.gap[at] ?? 0
  const isAfterSign = gap > GAPS.none && /[;.·-]/.test(tokens.word[at - 1] ?? '')
  return at === line.from || gap >= GAPS.cell || isAfterSign
}

const LABEL_SENSES = [
  'column-name',
  'column-days',
  'column-start',
  'column-end',
  'column-time',
  'column-place',
] as const

/** The words of a label and nothing else, in capitals where the script has them. */
function isWhole({ marks, tokens }: Letter, { from, to }: Range): boolean {
  if (!isCapital(tokens, from) && !isArabicOrHan(tokens, from)) return false
  return LABEL_SENSES.some((sense) => marks.at(sense, from)?.to === to)
}

/** The value is the rest of the line, or the next line where the label stands alone on its own. */
function valueEnd({ tokens }: Letter, from: number): number {
  let to = from + 1
  while (to < tokens.count && to - from < CARD_VALUE_MAX && (tokens.gap[to] ?? 0) < GAPS.line) to++
  return to
}

/** Cards that follow each other: each begins with the type that the first began with. */
function runsOf(letter: Letter, fields: readonly Field[]): Field[][][] {
  const runs: Field[][][] = []
  let [run, card]: [Field[][], Field[]] = [[], []]
  const closeCard = () => {
    if (card.length > 1 && card.some((field) => hasDate(letter, field))) run.push(card)
    else if (run.length > 0) closeRun()
    card = []
  }
  const closeRun = () => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const field of fields) {
    const isRepeated = card.some(({ type }) => type === field.type)
    if (isRepeated || card.length >= CARD_FIELDS_MAX || isFar(card.at(-1), field)) closeCard()
    card.push(field)
  }
  closeCard()
  closeRun()
  return runs
}

function isFar(before: Field | undefined, { from }: Field): boolean {
  return before !== undefined && from - before.to > 2
}

function hasDate(letter: Letter, { value }: Field): boolean {
  const kind = kindOfCell(letter, value)
  return kind === 'date' || kind === 'mixed'
}

/** The fields by their types; a name without a label is the line above the card. */
function tableOf(letter: Letter, cards: readonly (readonly Field[])[]): Table | null {
  const types = [...new Set(cards.flat().map(({ type }) => type))]
  const hasName = types.includes('name')
  const above = cards.map(([first]) => (first ? lineAbove(letter, first.from) : null))
  if (!hasName && above.some((line) => !line)) return null
  const [first = []] = cards
  const header = types.map((type) => first.find((field) => field.type === type)?.label)
  const at = first[0]?.from ?? 0
  const rows = cards.map((fields) =>
    types.map(
      (type) =>
        fields.find((field) => field.type === type)?.value ?? emptyAt(fields.at(-1)?.to ?? at),
    ),
  )
  const labels = header.map((label) => label ?? emptyAt(at))
  if (hasName) return { header: labels, rows }
  return {
    header: [emptyAt(at), ...labels],
    rows: rows.map((row, index) => [above[index] ?? emptyAt(at), ...row]),
  }
}

function lineAbove(letter: Letter, at: number): Range | null {
  const { tokens } = letter
  let from = at - 1
  while (from > 0 && (tokens.gap[from] ?? 0) < GAPS.line && at - from <= CELL_LINE_MAX) from--
  const line = { from, to: at }
  const isText = kindOfCell(letter, line) === 'text'
  return at > 0 && isText && mayBeName(letter, line) ? line : null
}
