import type { Letter } from '../document/index'
import { KINDS } from '../tokens/index'
import { findLabels } from './annotated-text'
import { scoreSubject } from './subject-candidates'

/** What speaks for and against a segmentation, in points for each unit of a feature. */
const WEIGHTS = {
  /** Points of the subject, from -1 to 1; see the weights of subjects. */
  subject: 2,
  noSubject: -3,
  subjectLabel: 1,
  salutation: 1,
  closing: 0.5,
  signature: 0.5,
  numbered: 0.5,
  /** The date of the letter is in the header. */
  headDate: 1,
  /** The text has less than a third of the tokens. */
  shortBody: -2,
  emptyBody: -4,
  /** The first words of the text open a text. */
  opensText: 1,
  /** Labels of the header inside the text, up to three. */
  labelInBody: -0.5,
  /** Every change made to the layout: without need there is none. */
  steps: -0.1,
} as const

type Feature = keyof typeof WEIGHTS
const keys = Object.keys(WEIGHTS).filter((key): key is Feature => key in WEIGHTS)

/** How likely a cut of a letter is, as a sum of weighted features. */
export function scoreSegmentation(letter: Letter, steps: number): number {
  const features = { ...featuresOf(letter), steps }
  let score = 0
  for (const key of keys) score += features[key] * WEIGHTS[key]
  return score
}

const SUBJECT_POINTS = 5
const LABELS_MAX = 3
const SHORT_BODY = 1 / 3

function featuresOf(letter: Letter): Record<Exclude<Feature, 'steps'>, number> {
  const { tokens, marks, subject, salutation, body, head, paragraphs, dates, annexes } = letter
  const textFrom = salutation?.from ?? body.from
  const points = subject ? scoreSubject(letter, subject, textFrom) / SUBJECT_POINTS : 0
  const textTo = annexes[0]?.label.from ?? tokens.count
  const header = new Set(['label-reference', 'label-subject', 'label-to', 'label-copy'])
  const first = paragraphs[0]?.textFrom ?? body.from
  const inBody = findLabels(letter, body).filter(({ sense }) => header.has(sense)).length
  return {
    subject: Math.max(-1, Math.min(1, points)),
    noSubject: Number(subject === null),
    subjectLabel: Number(letter.subjectLabel !== null),
    salutation: Number(salutation !== null),
    closing: Number(letter.closing !== null),
    signature: Number(letter.signature.to > letter.signature.from),
    numbered: Number((paragraphs.at(-1)?.number ?? null) !== null),
    headDate: Number(dates.some((date) => date.to <= head.to && date.days.length === 1)),
    shortBody: Number(body.to - body.from < textTo * SHORT_BODY),
    emptyBody: Number(body.to <= body.from),
    opensText: Number(
      marks.at('text-opener', first) !== null || tokens.kind[body.from] === KINDS.number,
    ),
    labelInBody: Math.min(LABELS_MAX, inBody),
  }
}
