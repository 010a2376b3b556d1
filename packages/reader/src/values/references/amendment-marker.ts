import { type Sense, isWordOfAny } from '../../text/vocabulary/index'
import type { Reference } from '@u4ssc/domain/circulars'
import type { KindMark, ReferenceMention } from './reference-mention'
import { numberFrom } from './reference-number'
import {
  startsCell,
  type Marks,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'

const APART_MAX = 30

/** Reads a reference as an amendment: "Revision 1 to" before it, "补遗1" after it or "/Add.1" in it. */
export function amended(
  tokens: Tokens,
  marks: Marks<Sense>,
  base: ReferenceMention,
  amending: readonly KindMark[],
  limit: number,
): ReferenceMention | null {
  for (const mark of amending) {
    const at = numberFrom(tokens, mark.to)
    const number = at && tokens.kind[at.to - 1] === KINDS.number && at.to - at.from < 3 ? at : null
    const end = number?.to ?? mark.to
    const own = { from: mark.from, to: endOfLink(marks, end) }
    // A word for a letter can be between an amendment and its reference: "Revision 1 to letter
    // DM-20/1006".
    if (!base.isNamed && base.from === own.to + 1 && isWordOfAny(tokens, 'letter-word', own.to))
      own.to = base.from
    if (
      base.from >= end
        ? own.to === base.from || stand(tokens, own, base)
        : number &&
          (endOfLink(marks, base.to) === mark.from ||
            stand(tokens, base, { from: mark.from, to: end }))
    )
      return amendment(tokens, base, mark.kind, number, {
        from: mark.from,
        to: base.from < end ? end : own.to,
      })
  }
  return shortAmendment(tokens, base, limit)
}

function endOfLink(marks: Marks<Sense>, index: number): number {
  return marks.at('link', index)?.to ?? index
}

/**
 * Returns true if an amendment and the letter that it amends are in nearby cells: "Revisión 1 a la"
 * above the letter.
 */
function stand(tokens: Tokens, own: Range, base: Range): boolean {
  const isNear = base.from > own.to && base.from - own.to < APART_MAX
  return (
    isNear && [own.from, own.to, base.from, base.to].every((index) => startsCell(tokens, index))
  )
}

function amendment(
  tokens: Tokens,
  base: ReferenceMention,
  kind: Reference['kind'],
  number: Range | null,
  own: Range,
): ReferenceMention {
  const range = { from: Math.min(base.from, own.from), to: Math.max(base.to, own.to) }
  const isApart = own.to < base.from || base.to + 1 < own.from
  const parts = isApart
    ? [own, { from: base.from, to: base.to }].sort((a, b) => a.from - b.from)
    : [range]
  return {
    kind,
    series: base.series,
    number: number && wordsOf(tokens, number),
    numberAt: number ?? own,
    amends: { from: base.from, to: base.to },
    text: parts.map((part) => wordsOf(tokens, part)).join(' '),
    parts,
    isNamed: base.isNamed,
    ...range,
  }
}

const SHORT: Readonly<Record<string, Reference['kind']>> = {
  add: 'addendum',
  corr: 'corrigendum',
  rev: 'revision',
}

/** Returns an amendment written after the number: "Circular Letter No.4204/Add.1". */
function shortAmendment(
  tokens: Tokens,
  base: ReferenceMention,
  limit: number,
): ReferenceMention | null {
  const { word, kind, gap } = tokens
  const at = base.to + (word[base.to] === '/' ? 1 : 0)
  const amends = SHORT[word[at] ?? '']
  if (at === base.to || !amends || gap[at] !== GAPS.none || word[at + 1] !== '.') return null
  if (kind[at + 2] !== KINDS.number || at + 3 > limit) return null
  return amendment(
    tokens,
    base,
    amends,
    { from: at + 2, to: at + 3 },
    { from: base.to, to: at + 3 },
  )
}
