import type { MarkedText } from '@u4ssc/client/meetings'

/** Two private-use characters around each match. */
export const MARKS = ['\uE000', '\uE001'] as const
const ANY_MARK = /[\uE000\uE001]/g

const MAX_EXCERPT_LENGTH = 240
/** Characters shown before the first match. */
const LEAD_LENGTH = 60

const HAN_RUN = /\p{Script=Han}+/gu

/**
 * Returns a text prepared for marking by the database: same length, lower case, without markers or
 * markup.
 */
export function toMarkable(text: string): string {
  const plain = text.replace(ANY_MARK, ' ')
  return Array.from(plain, lowerOf).join('')
}

/**
 * Returns a text with its matches.
 *
 * @param marked - the prepared text with markers
 * @param query - used for Chinese, which the database does not mark
 */
export function readMarks(text: string, marked: string, query: string): MarkedText {
  const found = marked.replace(ANY_MARK, '') === toMarkable(text) ? rangesOf(marked) : []
  const marks = merge([...found, ...hanRangesOf(text, query)])
  return { text, marks }
}

/**
 * Returns an excerpt around the first match, cut between words if possible, with dots where text is
 * left out.
 */
export function cutExcerpt({ text, marks }: MarkedText): MarkedText {
  if (text.length <= MAX_EXCERPT_LENGTH) return { text, marks }
  const first = marks[0]?.start ?? 0
  const start = cutAt(
    text,
    Math.max(0, Math.min(first - LEAD_LENGTH, text.length - MAX_EXCERPT_LENGTH)),
  )
  const end = cutAt(text, Math.min(text.length, start + MAX_EXCERPT_LENGTH))
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const before = start > 0 ? '… ' : ''
  const after = end < text.length ? ' …' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).trimEnd() + after,
    marks: inside.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  }
}

type Mark = MarkedText['marks'][number]

function rangesOf(marked: string): Mark[] {
  const ranges: Mark[] = []
  let seen = 0
  let start = 0
  for (const character of marked) {
    if (character === MARKS[0]) start = seen
    else if (character === MARKS[1]) ranges.push({ start, end: seen })
    else seen += character.length
  }
  return ranges
}

function hanRangesOf(text: string, query: string): Mark[] {
  const runs = new Set([...query.matchAll(HAN_RUN)].map(([run]) => run))
  return [...runs].flatMap((run) => {
    const ranges: Mark[] = []
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      ranges.push({ start: at, end: at + run.length })
    return ranges
  })
}

function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else merged.push(mark)
  }
  return merged
}

/** Returns the next start of a word at or after `at`, if near; never within a character. */
function cutAt(text: string, at: number): number {
  if (at === 0 || at === text.length) return at
  const space = text.slice(at, at + 20).search(/\s/)
  if (space >= 0) return at + space + 1
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
}

function lowerOf(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
