import type { Relation } from '@u4ssc/domain/circulars'
import type { Found, Letter } from '../letter/index'
import { findReferences } from './read-reference'
import type { ReferenceMention } from './reference-mention'
import { positionAt, type Range, spanOf, wordsOf, withArticle } from '../../text/tokens/index'

/** No letter cites more; beyond that a text is a list of letters. */
const CITED_MAX = 100

/**
 * Reads what this letter does to others. It amends the letter that its own reference names, or the
 * only one that its text cites where it says that something is moved, replaced or cancelled.
 */
export function readRelations(letter: Letter, own: ReferenceMention | null): Found<Relation>[] {
  const { tokens, marks, body, subject } = letter
  const text = { from: subject?.from ?? body.from, to: body.to }
  const cited = distinct(
    findReferences(tokens, marks, text).filter((mention) => isCitation(mention, own)),
  ).slice(0, CITED_MAX)
  if (own?.amends) {
    const { amends } = own
    const amended: Found<Relation> = {
      value: { kind: 'amends', reference: amendedText(letter, own), date: null },
      spans: [spanOf(tokens, amends)],
    }
    const [base] = findReferences(tokens, marks, amends)
    const others = cited.filter(({ kind, number }) => kind !== base?.kind || number !== base.number)
    return [amended, ...others.map((mention) => relationOf(letter, mention, 'cites'))]
  }
  const superseded = cited.find((mention) => isSuperseded(letter, mention))
  const changed =
    superseded ?? (cited.length === 1 && saysItAmends(letter, cited[0]) ? cited[0] : undefined)
  return cited.map((mention) =>
    relationOf(letter, mention, mention === changed ? 'amends' : 'cites'),
  )
}

/** The letter that an addendum belongs to, in its own words; a joined number is separate. */
function amendedText({ tokens, marks }: Letter, { amends }: ReferenceMention): string {
  const [base] = amends ? findReferences(tokens, marks, amends) : []
  const text = base?.text ?? (amends ? wordsOf(tokens, amends) : '')
  return withArticle(text)
}

/** Named, or a code of the series that the letter itself belongs to. */
function isCitation(mention: ReferenceMention, own: ReferenceMention | null): boolean {
  const isOwn = mention.kind === own?.kind && mention.series === own.series
  if (isOwn && mention.number === own.number) return false
  return mention.isNamed || (own !== null && mention.series === own.series) || isKnownCode(mention)
}

function isKnownCode({ kind, series }: ReferenceMention): boolean {
  return kind !== 'other' || /(?:^|\/)(?:DM|BDT)(?:\/|$)/.test(series ?? '')
}

const DECLINED = /([а-я]{5})[а-я]+/gi

function distinct(mentions: readonly ReferenceMention[]): ReferenceMention[] {
  const seen = new Set<string>()
  return mentions.filter(({ kind, series, number }) => {
    // Russian declines the words: "Циркуляром 298 БСЭ".
    const key = `${kind} ${(series ?? '').replace(DECLINED, '$1')} ${number ?? ''}`.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

const NEAR = 14

/** Whether the letter replaces another: "This letter cancels and supersedes TSB Circular 217". */
function isSuperseded({ marks }: Letter, { from }: ReferenceMention): boolean {
  const before = marks.last('superseding', { from: Math.max(0, from - NEAR), to: from })
  return before !== null && from - before.to < 5
}

const OPENING_MAX = 160

/**
 * Returns true if subject or sentence says that the named letter is changed: "Postponement of …".
 */
function saysItAmends(
  { marks, subject, body, sentences }: Letter,
  mention: ReferenceMention | undefined,
): boolean {
  if (!mention || mention.from - body.from > OPENING_MAX) return false
  if (subject && marks.first('amending', subject)) return true
  const at = positionAt(sentences, mention.from + 1) - 1
  // What changes can be in the next sentence: "Please refer to …. The hours have been moved".
  const near = [sentences[at], sentences[at + 1]].filter((sentence) => sentence !== undefined)
  return (
    mention.from < (sentences[at]?.to ?? 0) &&
    near.some((sentence) => marks.first('amending', sentence) !== null)
  )
}

function relationOf(
  letter: Letter,
  mention: ReferenceMention,
  kind: Relation['kind'],
): Found<Relation> {
  return {
    value: { kind, reference: mention.text, date: adjacentDate(letter, mention) },
    spans: [spanOf(letter.tokens, mention)],
  }
}

/**
 * Returns the single date next to a reference, or null: after it ("of 17 May 2022"), in Chinese
 * before it.
 */
function adjacentDate({ dates }: Letter, { from, to }: Range): string | null {
  const around = dates.slice(Math.max(0, positionAt(dates, from) - 1), positionAt(dates, to + 4))
  const date = around.find(
    (own) => (own.from >= to && own.from <= to + 3) || (own.to <= from && own.to >= from - 2),
  )
  return date?.days.length === 1 && !date.fault ? (date.days[0] ?? null) : null
}
