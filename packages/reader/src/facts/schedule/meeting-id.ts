import type { Found, Letter } from '../../values/letter/index'
import type { Title } from '../../meetings/topics/index'
import { firstWord, spanOf, wordsOf } from '../../text/tokens/index'

/** Reads the series of a numbered meeting: the acronym that its name gives in brackets. */
export function readSeries({ tokens }: Letter, { from, to }: Title): Found<string> | null {
  const open = firstWord(tokens, '(', { from, to })
  const close = firstWord(tokens, ')', { from: open, to })
  if (open < 0 || close < 0) return null
  const acronym = { from: open + 1, to: close }
  const value = wordsOf(tokens, acronym)
  return /^[A-Z][A-Z\d-]{1,14}$/.test(value) ? { value, spans: [spanOf(tokens, acronym)] } : null
}

const ID_WORDS_MAX = 8
/** Of a title without Latin letters or digits. */
const NAMELESS = 'meeting' as const

/** The id of a meeting: series and ordinal, or else the words of its title and its first day. */
export function nameMeeting(meeting: {
  readonly title: string
  readonly ordinal: number | null
  readonly series: string | null
  readonly startsOn: string | null
}): string {
  const { title, ordinal, series, startsOn } = meeting
  if (series !== null && ordinal !== null) return slugOf(`${series} ${ordinal}`)
  const words = slugOf(title).split('-').slice(0, ID_WORDS_MAX).join('-')
  return [words || NAMELESS, startsOn].filter(Boolean).join('-')
}

function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
