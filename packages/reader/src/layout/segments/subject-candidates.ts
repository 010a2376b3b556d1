import {
  endsOpen,
  isBullet,
  mayOpen,
  nextBorder,
  positionAt,
  startsBlock,
  startsCell,
  startsLine,
} from '../../text/tokens/index'
import { GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'
import { findLabels, type MarkedText } from './annotated-text'
import { flowEnds, flowStarts } from './flow-borders'
import { HEADER_MAX, SUBJECT_LINES_MAX, SUBJECT_MAX, SUBJECT_USUAL } from './limits'

/** A range of the header that may be the subject, and how much speaks for it. */
export interface SubjectCandidate extends Range {
  readonly score: number
}

/** What speaks for and against a range of the header being the subject, in points. */
const WEIGHTS = {
  meetingWord: 2,
  opener: 1,
  meetingDates: 1.5,
  beforeText: 1,
  ownBlock: 0.5,
  quoted: 0.5,
  label: -4,
  addressee: -3,
  series: -2,
  contact: -3,
  bareDate: -4,
  issueDate: -2,
  organization: -1,
  bullet: -1.5,
  cutBefore: -2,
  cutAfter: -2,
  sentence: -2,
  short: -2,
  long: -2,
}

/** Runs of header lines before a token, and parts of long lines, the most likely subject first. */
export function subjectCandidates(text: MarkedText, to: number): SubjectCandidate[] {
  const limit = Math.min(to, HEADER_MAX)
  const starts = [...lineStarts(text.tokens, limit), ...flowStarts(text, limit)]
  return ranked(
    starts.flatMap((from) => candidatesFrom(text, from, limit, flowEnds(text, from, limit))),
  )
}

/** Where the subject that begins at a token, after its label, may end: with a line where there are lines. */
export function subjectEnds(text: MarkedText, from: number, to: number): SubjectCandidate[] {
  const { tokens, isFlowing } = text
  const lineEnd = nextBorder(tokens, from, GAPS.cell)
  const isInLine = isFlowing || lineEnd > to || lineEnd >= tokens.count
  const innerEnds = isInLine ? flowEnds(text, from, to) : []
  return ranked(candidatesFrom(text, from, to, innerEnds))
}

function ranked(candidates: SubjectCandidate[]): SubjectCandidate[] {
  return candidates.sort((a, b) => b.score - a.score || b.from - a.from)
}

function candidatesFrom(
  text: MarkedText,
  from: number,
  limit: number,
  innerEnds: readonly number[],
): SubjectCandidate[] {
  const { tokens } = text
  const ends = [...innerEnds]
  let end = from
  for (let lines = 1; lines <= SUBJECT_LINES_MAX && end < limit; lines++) {
    end = Math.min(limit, nextBorder(tokens, end, GAPS.cell))
    if (end - from <= SUBJECT_MAX) ends.push(end)
  }
  return ends.flatMap((at) => {
    const range = { from, to: withoutRule(tokens, { from, to: at }) }
    const isSound = range.to > from && !isCut(text, range.to)
    return isSound ? [{ ...range, score: scoreSubject(text, range, limit) }] : []
  })
}

/** A border within a word or within a date ends nothing. */
function isCut({ tokens, dates }: MarkedText, at: number): boolean {
  const date = dates[positionAt(dates, at) - 1]
  const isWithinDate = date !== undefined && date.from < at && at < date.to
  const isWithinWord = tokens.gap[at] === GAPS.none && tokens.kind[at] !== KINDS.sign
  return isWithinDate || (isWithinWord && tokens.kind[at - 1] !== KINDS.sign)
}

function lineStarts(tokens: Tokens, limit: number): number[] {
  const starts: number[] = []
  for (let at = 0; at < limit; at++) if (startsCell(tokens, at)) starts.push(at)
  return starts
}

/** Where the range ends without the rule printed under it. */
function withoutRule({ word }: Tokens, { from, to }: Range): number {
  let end = to
  while (end > from && /^[_=*·-]$/.test(word[end - 1] ?? '')) end--
  return end
}

type CutText = Pick<MarkedText, 'tokens' | 'wraps'>

/** The points of a range, `limit` being where the header ends. */
export function scoreSubject(text: MarkedText, range: Range, limit: number): number {
  const features = featuresOf(text, range, limit)
  let score = 0
  for (const key of keys) score += features[key] ? WEIGHTS[key] : 0
  return score
}

type Feature = keyof typeof WEIGHTS
const keys = Object.keys(WEIGHTS).filter((key): key is Feature => key in WEIGHTS)

function featuresOf(text: MarkedText, range: Range, limit: number): Record<Feature, boolean> {
  const { tokens, marks } = text
  const { from, to } = range
  const length = to - from
  const dates = datesIn(text, range)
  return {
    meetingWord: marks.first('meeting', range) !== null,
    opener: opens(text, from),
    meetingDates: dates.some(({ days, from: at }) => days.length > 0 && at > from + 1),
    beforeText: nextLineStart(tokens, to) >= limit,
    ownBlock: startsBlock(tokens, from) && startsBlock(tokens, to),
    quoted: tokens.word[from] === '"',
    label: findLabels(text, range).length > 0,
    addressee: marks.at('addressee', from) !== null || marks.at('addressee', from + 1) !== null,
    series: length < 12 && SERIES.some((sense) => marks.first(sense, range) !== null),
    contact: tokens.kind.slice(from, to).some((kind) => kind >= KINDS.url),
    bareDate: dates.some((date) => date.to - date.from + 3 >= length),
    issueDate: text.dates[0]?.days.length === 1 && dates[0] === text.dates[0],
    organization: marks.first('organization', range) !== null || marks.at('bureau', from) !== null,
    bullet: isBullet(tokens, from),
    cutBefore: isCutBefore(text, from),
    cutAfter: isCutAfter(text, to, limit),
    sentence: hasStop(tokens, range),
    short: length < 3,
    long: length > SUBJECT_USUAL,
  }
}

const SERIES = ['circular', 'collective-letter', 'circular-letter', 'notice'] as const

function datesIn({ dates }: MarkedText, { from, to }: Range) {
  const found = []
  for (let at = positionAt(dates, from); (dates[at]?.to ?? Infinity) <= to; at++) {
    const date = dates[at]
    if (date) found.push(date)
  }
  return found
}

/** A name of a meeting, an ordinal or a word such as "Invitation" opens it. */
function opens({ marks, tokens }: MarkedText, from: number): boolean {
  const { kind, gap } = tokens
  const isOrdinal = kind[from] === KINDS.number && gap[from + 1] === GAPS.none
  const isNamed = marks.at('subject-opener', from) ?? marks.at('meeting', from)
  return isOrdinal || isNamed !== null || marks.at('about', from) !== null
}

function nextLineStart(tokens: Tokens, index: number): number {
  return startsLine(tokens, index) ? index : nextBorder(tokens, index, GAPS.line)
}

/** The line above continues here. */
function isCutBefore({ tokens, wraps }: CutText, from: number): boolean {
  if (from === 0 || startsBlock(tokens, from)) return false
  if (wraps.has(from) || /^[,-]$/.test(tokens.word[from - 1] ?? '')) return true
  return tokens.kind[from] === KINDS.word && !mayOpen(tokens, from)
}

/** The range continues in the line below. */
function isCutAfter({ tokens, wraps }: CutText, to: number, limit: number): boolean {
  const { word, kind } = tokens
  if (to >= limit) return word[to - 1] === ','
  if (startsBlock(tokens, to)) return false
  if (wraps.has(to) || /^[,-]$/.test(word[to - 1] ?? '') || endsOpen(tokens, to - 1)) return true
  return kind[to] === KINDS.word && !mayOpen(tokens, to)
}

function hasStop(tokens: Tokens, { from, to }: Range): boolean {
  const { word, gap } = tokens
  if (word[to - 1] === '.' || word[to - 1] === ';') return true
  for (let at = from + 1; at < to - 1; at++) {
    const isStop = word[at] === '.' && (word[at - 1] ?? '').length > 3
    if (isStop && gap[at + 1] !== GAPS.none && mayOpen(tokens, at + 1)) return true
  }
  return false
}
