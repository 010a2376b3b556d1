import type { DateMention } from '../../values/dates/index'
import { isCorrected, type Letter } from '../../values/letter/index'
import { holderOf, lastUpTo, type Range, sentencesOf } from '../../text/tokens/index'
import { afterLead } from './deadline-label'
import { findDue } from './deadline-subject'
import { dueAround } from './due-around'
import { MARK_REACH, markLike, markOf } from './due-mark'
import { isCondition, isOfLodging, isAnnouncedAfter, speaksOfOther } from './not-a-deadline'
import { isWord } from '../../text/vocabulary/index'

/** Returns what a sentence says is due on a date, whether it rules that out, or null if it says neither. */
export function dueOfSentence(letter: Letter, date: DateMention): Range | 'ruled-out' | null {
  const [annex] = letter.annexes
  if (annex && date.from >= annex.label.from) return 'ruled-out'
  const sentence = shortened(sentenceOf(letter, date), date)
  const before = lastUpTo(letter.dates, date.from)
  const own = startOfQuote(letter, date, Math.max(before?.to ?? 0, sentence.from))
  const isQuoted = own < date.from && letter.tokens.word[own - 1] === '"'
  const others = isQuoted ? [] : [sentence.from]
  const starts = leansOn(letter, own) ? others : [own, ...others]
  for (const start of starts) {
    const range = { from: start, to: sentence.to }
    const mark = markOf(letter, date, range) ?? markLike(letter, date, before, sentence)
    if (!mark) continue
    const isOther =
      !isCondition(letter, mark) && speaksOfOther(letter, { from: start, to: date.from }, sentence)
    if (isOther || isCorrected(letter, date)) return 'ruled-out'
    if (mark.from <= start + 1 && isAnnouncedAfter(letter, date, sentence)) return 'ruled-out'
    const from = afterLead(letter, { from: start, to: Math.min(mark.from, date.from) })
    const clause = { from, to: sentence.to }
    const due = findDue(letter, { from: date.from, to: date.to, mark, clause })
    if (due && isOfLodging(letter, due, { from, to: date.from })) return 'ruled-out'
    if (due) return due
  }
  return null
}

/**
 * Returns where the new words of a correction begin, after the quotation mark: 'should read
 * "Registration closes on …'.
 */
function startOfQuote({ tokens, marks }: Letter, { from: to }: Range, from: number): number {
  const now = marks.within('now', { from, to }).findLast((own) => tokens.word[own.to] === '"')
  return now ? now.to + 1 : from
}

/** The verb precedes the previous date: "…, and for the Workshop on its own page, by …". */
function leansOn(letter: Letter, at: number): boolean {
  const { tokens, marks } = letter
  const { word } = tokens
  const and = word[at] === ',' ? at + 1 : at
  if (word[at] === ',' && marks.at('verb', and)) return true
  return isWord(letter, 'joins', and) && marks.at('for', and + 1) !== null
}

/** Text at a greater distance from a date in a sentence without an end is not about it. */
const REACH_MAX = 300

function shortened({ from, to }: Range, date: Range): Range {
  return { from: Math.max(from, date.from - REACH_MAX), to: Math.min(to, date.to + REACH_MAX) }
}

const SENTENCE_REACH = 80

function sentenceOf({ tokens, sentences }: Letter, date: Range): Range {
  const own = holderOf(sentences, date)
  if (own) return own
  const around = {
    from: Math.max(0, date.from - SENTENCE_REACH),
    to: Math.min(tokens.count, date.to + SENTENCE_REACH),
  }
  const cut = sentencesOf(tokens, around)
  return cut.find(({ from, to }) => from <= date.from && date.to <= to) ?? date
}

/** Returns what is due on a day that is likely a deadline, though no known words say so. */
export function dueOfLikely(letter: Letter, date: DateMention): Range | null {
  const [annex] = letter.annexes
  if (date.points.length > 1 || (annex && date.from >= annex.label.from)) return null
  const sentence = shortened(sentenceOf(letter, date), date)
  const due = dueAround(letter, date, sentence)
  const lead = { from: Math.max(sentence.from, date.from - MARK_REACH), to: date.from }
  const isRuledOut =
    letter.marks.first('opens', lead) !== null ||
    isAnnouncedAfter(letter, date, sentence) ||
    isCorrected(letter, date) ||
    (due !== null && isOfLodging(letter, due, lead))
  return isRuledOut ? null : due
}
