import type { Span } from '../span'
import type { Found } from './findings'
import type { HeaderMark } from './header-marks'
import type { Letter } from './letter'
import { wordsOf } from './source-text'

export interface FoundContact {
  readonly telephone: Found<string> | null
  readonly fax: Found<string> | null
  readonly email: Found<string> | null
  readonly web: Found<string> | null
}

type Line = keyof FoundContact
type ValueMark = Span & { readonly kind: 'telephone' | 'email' | 'web' }

/**
 * Reads the contact lines of a header.
 *
 * Labels wait for the next value of their form, so it does not matter whether a table was read by
 * row ("Tel: +41 …") or by column ("Tel: Fax: +41 … +41 …").
 */
export function readContact(letter: Letter, marks: readonly HeaderMark[]): FoundContact {
  const found = new Map<Line, Found<string>>()
  const waiting: Line[] = []
  for (const mark of marks) {
    if (mark.kind === 'label' && isLine(mark.label)) waiting.push(mark.label)
    if (!isValue(mark)) continue
    const line = lineOf(letter, mark, waiting)
    if (!line || found.has(line)) continue
    waiting.splice(waiting.indexOf(line), waiting.includes(line) ? 1 : 0)
    found.set(line, { value: wordsOf(letter.source, mark), spans: [mark] })
  }
  const at = (line: Line) => found.get(line) ?? null
  return { telephone: at('telephone'), fax: at('fax'), email: at('email'), web: at('web') }
}

function lineOf(letter: Letter, mark: ValueMark, waiting: readonly Line[]): Line | null {
  if (mark.kind === 'email') return 'email'
  if (mark.kind === 'web') return waiting.includes('web') ? 'web' : null
  if (followsFaxWord(letter, mark)) return 'fax'
  return waiting.find((line) => line === 'telephone' || line === 'fax') ?? null
}

/** "(Direct Fax No. +41 …)", a label inside a sentence. */
function followsFaxWord({ source, language }: Letter, { start }: Span): boolean {
  const before = source.plain.slice(Math.max(0, start - 24), start)
  return new RegExp(`(?<!\\p{L})(?:${language.labels.fax})[^\\n+\\d:]{1,14}$`, 'u').test(before)
}

function isLine(label: string): label is Line {
  return label === 'telephone' || label === 'fax' || label === 'email' || label === 'web'
}

function isValue(mark: HeaderMark): mark is ValueMark {
  return mark.kind === 'telephone' || mark.kind === 'email' || mark.kind === 'web'
}
