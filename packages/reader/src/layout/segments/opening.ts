import { isAfterStop, mayOpen, nextBorder, positionAt } from '../../text/tokens/index'
import { GAPS, isCapital, KINDS, type Range, type Tokens, wordsOf } from '../../text/tokens/index'
import type { MarkedText } from './annotated-text'
import { findSalutation } from './salutation'
import { SUBJECT_LEAD_MIN, SUBJECT_POINTS_MIN } from './limits'
import { scoreSubject, subjectCandidates, subjectEnds } from './subject-candidates'
import { findSubject, findSubjectLabel, findUnlabelled, opensFirstParagraph } from './subject-line'

/** Where the header of a letter ends and its text begins. */
export interface Opening {
  readonly label: Range | null
  readonly subject: Range | null
  readonly salutation: Range | null
  readonly bodyFrom: number
}

/** The opening that the labels and the words of address show. */
export function findOpening(text: MarkedText): Opening {
  const label = subjectLabel(text)
  const salutation = findSalutation(text, label?.to ?? 0)
  const textFrom = (label ?? salutation) ? null : findText(text)
  const shown =
    textFrom === null ? findSubject(text, label, salutation) : findUnlabelled(text, textFrom)
  const limit = textFrom ?? salutation?.from ?? text.tokens.count
  const subject = likelySubject(text, shown, label, limit)
  const bodyFrom = textFrom ?? Math.max(salutation?.to ?? 0, subject?.to ?? 0)
  return { label, subject, salutation, bodyFrom }
}

/** The subject that is shown, unless lines of the header are much more like one. */
function likelySubject(
  text: MarkedText,
  shown: Range | null,
  label: Range | null,
  limit: number,
): Range | null {
  // A blank line ends a subject that has its label
  const end = label && shown ? nextBorder(text.tokens, shown.to - 1, GAPS.blankLine) : limit
  const [best] = label
    ? subjectEnds(text, label.to, Math.min(limit, end))
    : subjectCandidates(text, limit)
  const least = shown ? scoreSubject(text, shown, limit) + SUBJECT_LEAD_MIN : SUBJECT_POINTS_MIN
  return best && best.score >= least ? { from: best.from, to: best.to } : shown
}

/** After the whole text, words such as "主题：" give its keywords. */
function subjectLabel(text: MarkedText): Range | null {
  const label = findSubjectLabel(text)
  const salutation = label && findSalutation(text, 0)
  return salutation && label.from - salutation.to > BODY_MIN ? null : label
}

const BODY_MIN = 60

const LINE_MAX = 45
const BLOCK_MIN = 25
const SENTENCE_MIN = 8
/** Maximum length of the header in one long line, in tokens. */
const HEAD_MAX = 200

/** Without subject and address, the text begins at its first number, or with its first sentence. */
function findText(text: MarkedText): number {
  const { tokens, marks, isFlowing } = text
  if (isFlowing) {
    const opener = marks.of('text-opener').find(({ from }) => isCapital(tokens, from))
    if (opener && opener.from > SENTENCE_MIN && opener.from < HEAD_MAX) return opener.from
  }
  let heading: number | null = null
  for (let at = 0; at < tokens.count;) {
    const block: Range = { from: at, to: nextBorder(tokens, at, GAPS.blankLine) }
    if (opensFirstParagraph(text, at) || isText(tokens, block) || isSitting(text, block))
      return heading ?? at
    heading = isHeading(tokens, block) ? at : null
    at = block.to
  }
  return tokens.count
}

function isText(tokens: Tokens, { from, to }: Range): boolean {
  const length = to - from
  // A letterhead may be as long as a paragraph
  if (tokens.word[to - 1] !== '.' && tokens.kind.slice(from, to).includes(KINDS.phone)) return false
  if (length > SENTENCE_MIN && tokens.word[to - 1] === '.') return true
  if (length <= BLOCK_MIN) return false
  for (let at = from + 1; at < to; at++)
    if (isAfterStop(tokens, at) && mayOpen(tokens, at) && tokens.word[at - 1] !== ')') return true
  return length > LINE_MAX
}

/**
 * On a web page, what follows the title: "6 – 8 May 2024, 10:00 – 13:00 | Palais des Nations,
 * Geneva".
 */
function isSitting({ dates, tokens }: MarkedText, { from, to }: Range): boolean {
  const date = dates[positionAt(dates, from)]
  return (
    from > 0 &&
    date?.from === from &&
    date.days.length > 1 &&
    tokens.word[date.to] === ',' &&
    to > date.to + 2
  )
}

/** Returns true if a range is a heading of up to three words in capitals: "INTRODUCTION". */
function isHeading(tokens: Tokens, { from, to }: Range): boolean {
  const printed = wordsOf(tokens, { from, to })
  return from > 0 && to - from < 4 && /^\p{Lu}{5}[\p{Lu} ]*$/u.test(printed)
}
