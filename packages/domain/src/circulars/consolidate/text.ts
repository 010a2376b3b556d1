import type { Circular } from '../model/index'
import type { Correction } from './corrections'
import type { UnappliedAmendment } from '../model/index'

/** A circular with corrected words and where they stand, or why they were not corrected. */
export type CorrectedText =
  | { readonly circular: Circular; readonly pointer: string }
  | { readonly reason: UnappliedAmendment['reason'] }

/**
 * Puts right words in the place of wrong ones, when there is exactly one such place in the paragraph
 * named, or in the letter where none is named.
 */
export function correctText(circular: Circular, correction: Correction): CorrectedText {
  const { wrong, right, paragraph } = correction
  const index = circular.paragraphs.findIndex(({ number }) => number === paragraph)
  if (paragraph !== null && index < 0) return { reason: 'paragraph-not-found' }
  if (wrong === null) {
    const paragraphs = circular.paragraphs.map((own, at) =>
      at === index ? { ...own, text: right } : own,
    )
    return { circular: { ...circular, paragraphs }, pointer: `/paragraphs/${index}` }
  }
  const hits: string[] = []
  const corrected = mapTexts(circular, paragraph, (text, pointer) => {
    hits.push(...occurrencesOf(wrong, text).map(() => pointer))
    return correctWords(text, correction)
  })
  const [pointer, ...others] = hits
  if (pointer === undefined) return { reason: 'words-not-found' }
  return others.length > 0 ? { reason: 'words-ambiguous' } : { circular: corrected, pointer }
}

/** The same text with the words put right wherever they stand; for the names a meeting is given. */
export function correctWords(text: string, { wrong, right }: Correction): string {
  const [start, ...others] = wrong === null ? [] : occurrencesOf(wrong, text)
  return wrong === null || start === undefined || others.length > 0
    ? text
    : replaceAt(text, start, wrong, right)
}

/** A text of a letter before and after a correction. */
export interface TextEdit {
  readonly before: string
  readonly after: string
}

/** Returns the text at a pointer of `correctText`: the subject, a paragraph or an annex. */
export function textAt({ subject, paragraphs, annexes }: Circular, pointer: string): string {
  const [, list, index = ''] = pointer.split('/')
  if (list === 'subject') return subject ?? ''
  return (list === 'annexes' ? annexes : paragraphs)[Number(index)]?.text ?? ''
}

/**
 * Returns an excerpt of a text as the corrected text has it. If it ends inside the corrected words, or is
 * not found once, it stays as it is.
 */
export function correctExcerpt(excerpt: string, { before, after }: TextEdit): string {
  const start = before.indexOf(excerpt)
  const rest = before.length - start - excerpt.length
  if (start < 0 || before.includes(excerpt, start + 1)) return excerpt
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const longest = Math.min(before.length, after.length) - same
  let sameEnd = 0
  while (sameEnd < longest && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd += 1
  const isAround = start <= same && rest <= sameEnd
  return isAround ? after.slice(start, after.length - rest) : excerpt
}

function replaceAt(text: string, start: number, wrong: string, right: string): string {
  return text.slice(0, start) + right + text.slice(start + tidy(wrong).length)
}

/** The letter with other words in the paragraphs of a number, or everywhere. */
function mapTexts(
  circular: Circular,
  number: string | null,
  change: (text: string, pointer: string) => string,
): Circular {
  const paragraphs = circular.paragraphs.map((paragraph, index) => {
    if (number !== null && paragraph.number !== number) return paragraph
    const ofParagraph = (text: string) => change(text, `/paragraphs/${index}`)
    const { text, items } = paragraph
    return { ...paragraph, text: ofParagraph(text), items: items.map(ofParagraph) }
  })
  if (number !== null) return { ...circular, paragraphs }
  const { subject } = circular
  return {
    ...circular,
    subject: subject === null ? null : change(subject, '/subject'),
    paragraphs,
    annexes: circular.annexes.map((annex, index) => ({
      ...annex,
      text: change(annex.text, `/annexes/${index}`),
    })),
  }
}

/** Where words stand as words, whatever the signs for quotation marks, dashes and blanks. */
function occurrencesOf(wrong: string, text: string): number[] {
  const [needle, stack] = [tidy(wrong), foldSigns(text)]
  const starts: number[] = []
  if (needle === '') return starts
  for (let at = stack.indexOf(needle); at >= 0; at = stack.indexOf(needle, at + needle.length)) {
    if (isWhole(stack, at, at + needle.length)) starts.push(at)
  }
  return starts
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isInside(text, start) && !isInside(text, end)
}

/** Inside a word or a number; Chinese puts nothing between words. */
function isInside(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1)
  return at > 0 && /^(?:[\p{L}\p{M}]{2}|\p{Nd}{2})$/u.test(pair) && !/\p{Script=Han}/u.test(pair)
}

function tidy(words: string): string {
  return foldSigns(words).replace(/ +/g, ' ').trim()
}

/** One UTF-16 unit for one, so that places in the folded text are places in the text. */
function foldSigns(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[“”„«»「」]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
}
