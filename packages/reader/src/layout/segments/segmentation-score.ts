import type { Letter } from '../../values/letter/index'
import {
  isAfterStop,
  KINDS,
  mayOpen,
  startsCell,
  startsLine,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { findLabels, type LabelSense } from './annotated-text'
import { HEADER_USUAL } from './limits'
import { scoreSubject } from './subject-candidates'

/** What speaks for and against a segmentation, in points for each unit of a feature. */
const WEIGHTS = {
  /** Points of the subject, from -1 to 1; see the weights of subjects. */
  subject: 2.8,
  noSubject: -1,
  /** The subject ends with its line. */
  subjectLine: 0.3,
  closing: 0.3,
  signature: 2,
  numbered: 1.3,
  /** The date of the letter is in the header, outside the subject. */
  headDate: 3,
  /** The text has less than a third of the tokens. */
  shortBody: -2,
  emptyBody: -2,
  /** The first words of the text open a text. */
  opensText: 0.5,
  /** The text begins with a line or after a stop. */
  bodyLine: 0.2,
  /** Labels of the header inside the text, up to three. */
  labelInBody: -1.8,
  /** Sentences before the text, up to three. */
  sentenceInHead: -1.4,
  longHead: -1.6,
  /** Every change made to the layout: without need there is none. */
  steps: -0.8,
} as const

type Feature = keyof typeof WEIGHTS
const keys = Object.keys(WEIGHTS).filter((key): key is Feature => key in WEIGHTS)

/** How likely a cut of a letter is, as a sum of weighted features. */
export function scoreSegmentation(letter: Letter, wraps: Wraps, steps: number): number {
  const features = segmentationFeatures(letter, wraps, steps)
  let score = 0
  for (const key of keys) score += features[key] * WEIGHTS[key]
  return score
}

const SUBJECT_POINTS = 5
const COUNT_MAX = 3
const SHORT_BODY = 1 / 3
const HEADER_LABELS = new Set<LabelSense>([
  'label-reference',
  'label-subject',
  'label-to',
  'label-copy',
])

type Wraps = ReadonlySet<number>

function segmentationFeatures(
  letter: Letter,
  wraps: Wraps,
  steps: number,
): Record<Feature, number> {
  const { tokens, subject, salutation, body, head, paragraphs, signature } = letter
  const textTo = letter.annexes[0]?.label.from ?? tokens.count
  return {
    subject: pointsOfSubject(letter, wraps),
    noSubject: Number(subject === null),
    subjectLine: Number(
      subject !== null && (startsCell(tokens, subject.to) || salutation?.from === subject.to),
    ),
    closing: Number(letter.closing !== null),
    signature: Number(signature.to > signature.from),
    numbered: Number((paragraphs.at(-1)?.number ?? null) !== null),
    headDate: Number(hasDate(letter)),
    shortBody: Number(body.to - body.from < textTo * SHORT_BODY),
    emptyBody: Number(body.to <= body.from),
    opensText: Number(opensText(letter)),
    bodyLine: Number(startsLine(tokens, body.from) || isAfterStop(tokens, body.from)),
    labelInBody: Math.min(COUNT_MAX, labelsIn(letter)),
    sentenceInHead: Math.min(COUNT_MAX, sentencesIn(tokens, head)),
    longHead: Number(head.to > HEADER_USUAL),
    steps,
  }
}

function pointsOfSubject(letter: Letter, wraps: Wraps): number {
  const { subject, salutation, body } = letter
  if (!subject) return 0
  const points = scoreSubject({ ...letter, wraps }, subject, salutation?.from ?? body.from)
  return Math.max(-1, Math.min(1, points / SUBJECT_POINTS))
}

function hasDate({ dates, head, subject }: Letter): boolean {
  return dates.some(({ from, to, days }) => {
    const isInSubject = subject !== null && from >= subject.from && to <= subject.to
    return to <= head.to && days.length === 1 && !isInSubject
  })
}

function opensText({ marks, tokens, paragraphs, body }: Letter): boolean {
  const first = paragraphs[0]?.textFrom ?? body.from
  return marks.at('text-opener', first) !== null || tokens.kind[body.from] === KINDS.number
}

function labelsIn(letter: Letter): number {
  return findLabels(letter, letter.body).filter(({ sense }) => HEADER_LABELS.has(sense)).length
}

/** Ends of sentences in a range. */
export function sentencesIn(tokens: Tokens, head: Range): number {
  let count = 0
  for (let at = head.from + 2; at < head.to; at++) {
    const isStop = tokens.word[at - 1] === '.' && (tokens.word[at - 2] ?? '').length > 4
    if (isStop && tokens.kind[at - 2] === KINDS.word && mayOpen(tokens, at)) count++
  }
  return count
}
