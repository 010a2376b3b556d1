import type { Span } from '../span'
import type { LetterLanguage } from './languages/index'
import { type SourceText, trimSpan } from './source-text'
import { textAt } from './spans'

/** Finds the subject block: from its label to the salutation, or as far as it visibly goes on. */
export function findSubject(
  { plain }: SourceText,
  language: LetterLanguage,
  salutation: Span | null,
): Span | null {
  const headEnd = salutation?.start ?? plain.length
  const label = new RegExp(`(?:${language.labels.subject})\\s{0,2}:`, 'u').exec(
    plain.slice(0, headEnd),
  )
  if (!label) return salutation && findUnlabelled(plain, salutation)

  const start = skipBorders(plain, label.index + label[0].length)
  return trimSpan(plain, { start, end: salutation ? headEnd : endOfSubject(plain, start) })
}

/** On a web page the subject is the last block before the salutation, the reference the one before. */
function findUnlabelled(plain: string, salutation: Span): Span | null {
  const before = plain.slice(0, salutation.start).trimEnd()
  const start = before.lastIndexOf('\n\n') + 2
  if (start < 2 || before.slice(0, start).trim() === '') return null
  const block = trimSpan(plain, { start, end: before.length })
  const firstLine = /^[^\n]{0,60}/.exec(textAt(plain, block))?.[0] ?? ''
  return block.end - block.start < 20 || /[:|]/.test(firstLine) ? null : block
}

function endOfSubject(plain: string, start: number): number {
  const glued = /1(?=\p{Lu}\p{Ll})/u.exec(plain.slice(start, start + 600))
  let end = endOfLine(plain, start)
  while (end < plain.length && goesOn(plain.slice(start, end), plain.slice(end + 1, end + 40))) {
    end = endOfLine(plain, end + 1)
  }
  return glued && start + glued.index < end ? start + glued.index : end
}

/** A line goes on when a bracket is open, or when it or the next one is visibly a part. */
function goesOn(soFar: string, next: string): boolean {
  if (soFar.length > 1_000 || next.trim() === '' || /^\s{0,3}1[ .]/.test(next)) return false
  const isOpen = soFar.split('(').length > soFar.split(')').length
  return isOpen || /,\s*$/.test(soFar) || /^\s{0,3}[\p{Ll}(]/u.test(next)
}

function endOfLine(plain: string, from: number): number {
  const end = plain.indexOf('\n', from)
  return end < 0 ? plain.length : end
}

function skipBorders(plain: string, from: number): number {
  const borders = /^[\s|]{0,40}(?:\/ )?/.exec(plain.slice(from, from + 44))
  return from + (borders?.[0].length ?? 0)
}
