import type { Letter } from '../../values/letter/index'
import {
  firstWord,
  GAPS,
  nextBorder,
  lastBorder,
  type Range,
  startsLine,
} from '../../text/tokens/index'
import { firstOfKind, isWord, type Sense } from '../../text/vocabulary/index'

/** Tokens; no label is longer. */
const LABEL_MAX = 10

/**
 * Returns the label around the noun of a building or place, up to its colon or cell: at the start of a
 * line, of words for places and for meetings and nothing else, as in "Event venue:", "Sede de la reunión:".
 */
export function labelAround(letter: Letter, noun: Range): Range | null {
  const { tokens } = letter
  const from = lastBorder(tokens, noun.from, GAPS.cell)
  if (!startsLine(tokens, from)) return null
  const end = nextBorder(tokens, from, GAPS.cell)
  const colon = firstWord(tokens, ':', { from, to: Math.min(end, from + LABEL_MAX) })
  const label = { from, to: colon < 0 ? end : colon + 1 }
  if (colon < 0 && tokens.gap[end] !== GAPS.cell) return null
  return label.to >= noun.to && isOfPlaces(letter, label) ? label : null
}

/** Whether all words are of places or meetings. */
function isOfPlaces(letter: Letter, { from, to }: Range): boolean {
  for (let at = from; at < to;) {
    const ends = PARTS.map((sense) => letter.marks.at(sense, at)?.to ?? 0)
    const end = Math.max(...ends)
    if (end === 0 && !isWord(letter, 'of', at) && letter.tokens.word[at] !== ':') return false
    at = Math.max(at + 1, end)
  }
  return true
}

/** Whether a label is of the venue of a meeting: not of lodging, nor of some building. */
export function isOfVenue(letter: Letter, label: Range): boolean {
  const has = (sense: Sense) => letter.marks.first(sense, label) !== null
  if (has('venue-label')) return true
  return (has('meeting') || has('sitting')) && firstOfKind(letter, 'lodging', label) < 0
}

const PARTS = [
  'venue-label',
  'venue',
  'meeting',
  'sitting',
  'article',
  'preposition',
] as const satisfies readonly Sense[]
