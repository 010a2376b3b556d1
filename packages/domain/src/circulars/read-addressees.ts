import type { Span } from '../span'
import type { Found } from './findings'
import type { HeaderMark } from './header-marks'
import type { Letter } from './letter'
import { wordsOf } from './source-text'

type List = 'to' | 'copy'

interface Entry {
  readonly list: List
  readonly spans: Span[]
  /** Words after a border may still belong to it. */
  isOpen: boolean
}

/** Reads whom a letter is addressed and copied to: one entry for each bullet, line end or semicolon. */
export function readAddressees(
  letter: Letter,
  marks: readonly HeaderMark[],
): { addressees: Found<string>[]; copiedTo: Found<string>[] } {
  const entries: Entry[] = []
  let list: List | null = null
  let startsEntry = false
  let isPastReference = false
  for (const mark of marks) {
    const last = entries.at(-1)
    if (mark.kind === 'label') {
      list = listAfter(mark.label, list)
      if (last && !isContactLabel(mark.label)) last.isOpen = false
      startsEntry = mark.label === 'to' || mark.label === 'copy'
    }
    if (mark.kind === 'bullet') startsEntry = true
    // Bullets before the reference are ornaments of the letterhead
    if (mark.kind === 'bullet' && list === null && isPastReference) list = 'to'
    if (mark.kind === 'taken') isPastReference = true
    if (mark.kind === 'semicolon' && last) last.isOpen = false
    if (mark.kind !== 'words') continue
    if (list === null && opensAddress(letter, mark)) list = 'to'
    if (list === null) continue
    if (!startsEntry && last?.isOpen && last.list === list) last.spans.push(mark)
    else entries.push({ list, spans: [mark], isOpen: true })
    startsEntry = false
  }
  return { addressees: wordsIn(letter, entries, 'to'), copiedTo: wordsIn(letter, entries, 'copy') }
}

function wordsIn(letter: Letter, entries: readonly Entry[], list: List): Found<string>[] {
  return entries
    .filter((entry) => entry.list === list)
    .map(({ spans }) => ({
      value: tidy(spans.map((span) => wordsOf(letter.source, span)).join(' ')),
      spans,
    }))
    .filter(({ value }) => /\p{L}/u.test(value))
}

function listAfter(label: string, list: List | null): List | null {
  if (label === 'to' || label === 'copy') return label
  return isContactLabel(label) || label === 'reference' ? list : null
}

function isContactLabel(label: string): boolean {
  return ['telephone', 'fax', 'email', 'web'].includes(label)
}

const ADDRESS_WORDS = /^(?:To |Aux? |À |A l[ao]s? |Al |Администрациям|Членам|Государствам)/u

function opensAddress({ source }: Letter, { start, end }: Span): boolean {
  return ADDRESS_WORDS.test(source.plain.slice(start, end))
}

function tidy(words: string): string {
  return words
    .replace(/^(?:and )?(?:To )?/, '')
    .replace(/[\s.,;]+$/, '')
    .trim()
}
