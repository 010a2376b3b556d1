import type { KindMark, ReferenceMention } from './reference-mention'
import { type Sense, isWordOfAny } from '../../text/vocabulary/index'
import { amended } from './amendment-marker'
import type { Reference } from '@u4ssc/domain/circulars'
import { findCodes, numberFrom, splitCode } from './reference-number'

import {
  type Marks,
  allIn,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
  wordsOf,
  HAN,
} from '../../text/tokens/index'

const SERIES = ['circular', 'collective-letter', 'circular-letter', 'notice'] as const
const AMENDMENTS = ['addendum', 'corrigendum', 'revision'] as const

/** Finds every reference in a range: "TSB Circular 352", "Revision 1 to …", "CACE/560", in order. */
export function findReferences(
  tokens: Tokens,
  marks: Marks<Sense>,
  range: Range,
): ReferenceMention[] {
  const named = marksOf(marks, SERIES, range).flatMap((mark) => {
    const mention = readNamed(tokens, marks, mark, range)
    return mention ? [mention] : []
  })
  const bases = withCodes(
    named,
    findCodes(tokens, range).map((code) => fromCode(tokens, code)),
  )
  const amending = marksOf(marks, AMENDMENTS, range)
  return bases.map(
    (base) => amended(tokens, marks, base, amendmentsNear(amending, base), range.to) ?? base,
  )
}

const NEAR = 40

function amendmentsNear(amending: readonly KindMark[], { from, to }: Range): readonly KindMark[] {
  return allIn(amending, { from: Math.max(0, from - NEAR), to: to + NEAR })
}

function marksOf(
  marks: Marks<Sense>,
  senses: readonly (typeof SERIES)[number][] | readonly (typeof AMENDMENTS)[number][],
  range: Range,
): KindMark[] {
  const found = senses
    .flatMap((sense) =>
      marks
        .within(sense, range)
        .map((mark): KindMark => ({ kind: sense === 'notice' ? 'other' : sense, ...mark })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ to }) => {
    if (to <= end) return false
    end = to
    return true
  })
}

/** A number that begins at a token, with or without "No." before it. */
export function numberMention(tokens: Tokens, from: number): ReferenceMention | null {
  const number = numberFrom(tokens, from)
  return number && number.to - number.from > 2 ? { ...fromCode(tokens, number), from } : null
}

function withCodes(
  named: readonly ReferenceMention[],
  codes: readonly ReferenceMention[],
): ReferenceMention[] {
  let next = 0
  const free = codes.filter((code) => {
    while ((named[next]?.to ?? Infinity) <= code.from) next++
    return (named[next]?.from ?? Infinity) >= code.to
  })
  return [...named, ...free].sort((a, b) => a.from - b.from)
}

/** A name with its number after it, or in front of it as Chinese has it. */
function readNamed(
  tokens: Tokens,
  marks: Marks<Sense>,
  mark: KindMark,
  range: Range,
): ReferenceMention | null {
  const before = numberBefore(tokens, mark.from)
  if (before && before.from >= range.from) {
    const from = bureauBefore(tokens, marks, before.from)
    return mention(tokens, mark, { from, to: mark.to }, before.number, [
      { from, to: before.from },
      mark,
    ])
  }
  const from = acronymBefore(tokens, mark.from, range.from)
  const named = acronymAfter(tokens, mark.to)
  const number = numberFrom(tokens, named)
  if (!number || number.to > range.to || tokens.word[number.to] === HAN.year) return null
  const to = bureauAfter(tokens, marks, number.to)
  return mention(tokens, mark, { from, to }, number, [
    { from, to: named },
    { from: number.to, to },
  ])
}

function mention(
  tokens: Tokens,
  { kind }: KindMark,
  whole: Range,
  number: Range,
  names: readonly Range[],
): ReferenceMention {
  const code = splitCode(tokens, number)
  const words = names
    .map((range) => wordsOf(tokens, range))
    .map((words) => (words.endsWith(HAN.ordinal) ? words.slice(0, -1) : words))
    .filter((own) => own !== '')
  const isHan = /[\u3400-\u9fff]/.test(words.join(''))
  const name = words.join(isHan ? '' : ' ')
  const isGlued = tokens.gap[number.from] === GAPS.none && !isHan && names[0]?.to === number.from
  const text = isGlued
    ? `${wordsOf(tokens, { from: whole.from, to: number.from })} ${wordsOf(tokens, { from: number.from, to: whole.to })}`
    : wordsOf(tokens, whole)
  return {
    from: whole.from,
    to: whole.to,
    kind: (code && kindOfCode(code.series)) ?? kind,
    ...(code ?? { series: name, number: wordsOf(tokens, number), numberAt: number }),
    amends: null,
    text,
    parts: [whole],
    isNamed: true,
  }
}

/** A reference that is a code alone. */
export function fromCode(tokens: Tokens, range: Range): ReferenceMention {
  const code = splitCode(tokens, range) ?? {
    series: null,
    number: wordsOf(tokens, range),
    numberAt: range,
  }
  const kind = kindOfCode(code.series) ?? 'other'
  return {
    from: range.from,
    to: range.to,
    kind,
    ...code,
    amends: null,
    text: wordsOf(tokens, range),
    parts: [range],
    isNamed: false,
  }
}

/** The codes of the Union say what kind of letter they count. */
const CODE_KINDS: readonly (readonly [RegExp, Reference['kind']])[] = [
  [/(?:^|\/)(?:LCCE|CR|CCRR|CL|LC)$/, 'circular-letter'],
  [/(?:^|\/)(?:CACE|CIRCULAR|CIR)$|^CA$/, 'circular'],
]

function kindOfCode(series: string | null): Reference['kind'] | null {
  return CODE_KINDS.find(([pattern]) => pattern.test(series ?? ''))?.[1] ?? null
}

/**
 * Returns the number before a Chinese word for a letter: "第318号通函", "第 5/20 号集体函",
 * "CACE/988号行政通函".
 */
function numberBefore(tokens: Tokens, index: number): { from: number; number: Range } | null {
  const { word, kind, gap } = tokens
  if (word[index - 1] !== HAN.number) return null
  let from = index - 1
  if (gap[from] === GAPS.blank && kind[from - 1] === KINDS.number) from--
  while (
    from > 0 &&
    tokens.gap[from] === GAPS.none &&
    !/^[\u3400-\u9fff:()]$/.test(word[from - 1] ?? ':')
  )
    from--
  const number = numberFrom(tokens, from)
  if (number?.to !== index - 1) return null
  return { from: word[from - 1] === HAN.ordinal ? from - 1 : from, number }
}

function bureauBefore(tokens: Tokens, marks: Marks<Sense>, index: number): number {
  const { count } = tokens
  const before = marks.last('bureau', { from: Math.max(0, index - 8), to: Math.min(index, count) })
  if (before?.to === index) return before.from
  const isGlued = index > 0 && tokens.gap[index] === GAPS.none
  return isGlued && isCapitals(tokens, index - 1) ? index - 1 : index
}

/**
 * Returns the end of the bureau after a number: "Циркуляр 80 БСЭ", "الرسالة المعممة 176 لمكتب
 * تقييس الاتصالات".
 */
function bureauAfter(tokens: Tokens, marks: Marks<Sense>, index: number): number {
  const bureau = marks.at('bureau', index)
  if (bureau && (tokens.gap[index] ?? 0) < GAPS.line && /^[ا-ي]/.test(tokens.word[index] ?? ''))
    return bureau.to
  const isCyrillic = /^[а-я]{2,4}$/.test(tokens.word[index] ?? '')
  return isCyrillic && tokens.gap[index] === GAPS.blank && isCapitals(tokens, index)
    ? index + 1
    : index
}

function acronymBefore(tokens: Tokens, index: number, limit: number): number {
  const isGapped = (tokens.gap[index] ?? 0) <= GAPS.blank
  return index > limit && isGapped && isCapitals(tokens, index - 1) ? index - 1 : index
}

/**
 * Returns the end of an acronym after the word for a letter: "Circulaire TSB 118", "Circular-LC
 * 176".
 */
function acronymAfter(tokens: Tokens, index: number): number {
  const at = tokens.word[index] === '-' && tokens.gap[index] === GAPS.none ? index + 1 : index
  const isAcronym =
    isCapitals(tokens, at) &&
    tokens.gap[at + 1] === GAPS.blank &&
    !isWordOfAny(tokens, 'numero', at)
  return isAcronym && tokens.gap[at] !== GAPS.line ? at + 1 : index
}

export function isCapitals({ text, start, end, kind }: Tokens, index: number): boolean {
  const printed = text.slice(start[index], end[index])
  if (kind[index] !== KINDS.word || printed.length < 2 || printed.length > 6) return false
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase()
}
