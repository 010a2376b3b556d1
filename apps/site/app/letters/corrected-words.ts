import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { Circular, Meeting, Reading } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

/** Replaced words of a circular, with the pointer of the fact they state. */
export interface CorrectedWords {
  readonly pointer: string
  readonly start: number
  readonly end: number
  readonly inserted: string
}

interface States {
  readonly original: Reading
  /** The circular and its meetings with all corrections. */
  readonly circular: Circular | null
  readonly meetings: readonly Meeting[]
}

/**
 * Returns the words of a circular that are no longer valid: those a correction quotes, and those of
 * facts that a later circular states differently.
 */
export function correctedWords(
  i18n: I18n,
  letter: Pick<PublishedCircular, 'text' | 'evidence'>,
  states: States,
): CorrectedWords[] {
  const quoted = quotedWords(letter.text, states)
  const facts = factWords(i18n, letter, states)
  return [...quoted, ...facts.filter((fact) => !quoted.some((edit) => overlaps(edit, fact)))]
}

function overlaps(a: CorrectedWords, b: CorrectedWords): boolean {
  return a.start < b.end && b.start < a.end
}

/** Returns the parts of paragraphs that later circulars replace word for word. */
function quotedWords(text: string, { original, circular }: States): CorrectedWords[] {
  let from = 0
  return original.circular.paragraphs.flatMap(({ text: before }, index) => {
    const span = findSpaced(text, before, from)
    if (!span) return []
    from = span.end
    const after = circular?.paragraphs[index]?.text ?? before
    const changed = changedPart(before, after)
    if (!changed) return []
    const place = findSpaced(text, before.slice(0, changed.start), span.start)
    const start = skipSpace(text, changed.start === 0 ? span.start : (place?.end ?? span.start))
    const deleted = findSpaced(text, before.slice(changed.start, changed.end), start)
    if (!deleted) return []
    const pointer = `/circular/paragraphs/${index}`
    return [{ pointer, ...deleted, inserted: changed.inserted }]
  })
}

/** Returns the range in which two texts differ, without their common start and end. */
function changedPart(before: string, after: string) {
  if (before === after) return null
  const [old, now] = [before.split(' '), after.split(' ')]
  let same = 0
  while (same < old.length && old[same] === now[same]) same += 1
  let last = 0
  while (
    last < old.length - same &&
    last < now.length - same &&
    old.at(-1 - last) === now.at(-1 - last)
  )
    last += 1
  const start = old.slice(0, same).join(' ').length + (same > 0 ? 1 : 0)
  const deleted = old.slice(same, old.length - last).join(' ')
  return {
    start,
    end: start + deleted.length,
    inserted: now.slice(same, now.length - last).join(' '),
  }
}

/** Finds words in a text regardless of white space. */
function findSpaced(text: string, wanted: string, from: number) {
  const letters = wanted.replace(/\s+/gu, '')
  if (letters === '') return null
  for (let start = skipSpace(text, from); start < text.length; start = skipSpace(text, start + 1)) {
    let at = start
    let matched = 0
    while (matched < letters.length && text.charAt(at) === letters.charAt(matched)) {
      matched += 1
      at = matched < letters.length ? skipSpace(text, at + 1) : at + 1
    }
    if (matched === letters.length) return { start, end: at }
  }
  return null
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1
  return at
}

/** Returns the words of facts that a later circular changed, each range once. */
function factWords(
  i18n: I18n,
  { evidence }: Pick<PublishedCircular, 'evidence'>,
  { original, meetings }: States,
): CorrectedWords[] {
  const edits = new Map<string, CorrectedWords>()
  for (const [pointer, { spans }] of Object.entries(evidence)) {
    if (!pointer.startsWith('/meetings/')) continue
    const before = valueAt({ meetings: original.meetings }, pointer)
    const after = valueAt({ meetings }, pointer)
    if (typeof after !== 'string' || before === undefined || before === after) continue
    const value = /^\d{4}-\d\d-\d\d$/u.test(after) ? i18n.longDate(after) : after
    for (const { start, end } of spans) {
      const key = `${start}-${end}`
      const known = edits.get(key)
      const inserted = known === undefined ? value : `${known.inserted}–${value}`
      edits.set(key, { pointer, start, end, inserted })
    }
  }
  return [...edits.values()]
}

function valueAt(record: unknown, pointer: string): unknown {
  let value = record
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === step)?.[1]
  }
  return value
}
