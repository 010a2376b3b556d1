import type { CircularVocabulary } from '../../text/vocabulary/index'
import type { Letter } from '../../values/letter/index'
import type { Range, Tokens } from '../../text/tokens/index'
import { bodyCandidates } from './body-candidates'
import { healLabels } from './heal-labels'
import { BODIES_MAX, HEADER_MAX, SEGMENTATIONS_MAX, SUBJECTS_MAX } from './limits'
import { findOpening, type Opening } from './opening'
import { breakLines, joinLines } from './refold-lines'
import { withoutPageMarks, withoutRepeatedPage } from '../page-marks/index'
import { scoreSegmentation, sentencesIn } from './segmentation-score'
import { cutLetter, type LetterText, markText } from './segment-letter'
import { type SubjectCandidate, subjectCandidates, subjectEnds } from './subject-candidates'

/** What was changed in the layout, or chosen against the first cut. */
export type SegmentationStep = 'healed' | 'refolded' | 'cropped' | 'subject' | 'body'

/** One way to cut a letter into its parts. */
export interface Segmentation {
  readonly letter: Letter
  readonly steps: readonly SegmentationStep[]
  /** How likely it is among those of the same letter; higher is better. */
  readonly score: number
}

/**
 * Returns several ways to cut a letter: first the cut that its labels show, then the others, best
 * first. At most six, each with other parts or other lines.
 */
export function segmentations(
  given: Tokens,
  vocabulary: CircularVocabulary,
): readonly Segmentation[] {
  const [first, ...others] = layoutsOf(withoutPageMarks(given), vocabulary).flatMap(cutsOf)
  if (!first) return []
  others.sort((a, b) => b.score - a.score)
  return distinct([first, ...others]).slice(0, SEGMENTATIONS_MAX)
}

interface Layout {
  readonly text: LetterText
  readonly steps: readonly SegmentationStep[]
}

/** The text with its labels healed, as it is, with its lines refolded, without a repeated page. */
function layoutsOf(tokens: Tokens, vocabulary: CircularVocabulary): Layout[] {
  const healed = healLabels(tokens, vocabulary)
  const given: Layout = {
    text: markText(healed, vocabulary),
    steps: healed === tokens ? [] : ['healed'],
  }
  const variants = [
    { step: 'refolded', tokens: refold(given.text) },
    { step: 'cropped', tokens: withoutRepeatedPage(healed) },
  ] as const
  const others = variants
    .filter((own) => own.tokens !== healed)
    .map((own) => ({ text: markText(own.tokens, vocabulary), steps: [...given.steps, own.step] }))
  return [given, ...others]
}

function refold(text: LetterText): Tokens {
  return text.isFlowing ? breakLines(cutLetter(text, findOpening(text))) : joinLines(text)
}

function cutsOf({ text, steps }: Layout): Segmentation[] {
  const first = findOpening(text)
  const cut = (opening: Opening, own: readonly SegmentationStep[]): Segmentation => {
    const letter = cutLetter(text, opening)
    const all = [...steps, ...own]
    return { letter, steps: all, score: scoreSegmentation(letter, text.wraps, all.length) }
  }
  return [
    cut(first, []),
    ...otherSubjects(text, first).map((opening) => cut(opening, ['subject'])),
    ...otherBodies(text, first).map((opening) => cut(opening, ['body'])),
  ]
}

/** The same text under other subjects. */
function otherSubjects(text: LetterText, first: Opening): Opening[] {
  const { salutation, bodyFrom } = first
  const to = Math.min(salutation?.from ?? bodyFrom, HEADER_MAX)
  return subjectsBefore(text, first, to).map(({ from, to }) => ({
    ...first,
    subject: { from, to },
    bodyFrom: salutation || bodyFrom < text.tokens.count ? Math.max(bodyFrom, to) : to,
  }))
}

/** Other places where the text begins, where no words of address show it, and their subjects. */
function otherBodies(text: LetterText, first: Opening): Opening[] {
  const { label, salutation } = first
  if (salutation && !isInText(text, salutation)) return []
  const until = salutation?.from ?? text.tokens.count
  const bodies = bodyCandidates(text, label?.to ?? 0).filter((at) => at < until)
  return bodies.slice(0, BODIES_MAX).flatMap((bodyFrom): Opening[] => {
    const opening = { ...first, salutation: null, subject: null, bodyFrom }
    const subjects = subjectsBefore(text, first, bodyFrom)
    if (subjects.length === 0) return [opening]
    return subjects.map(({ from, to }) => ({ ...opening, subject: { from, to } }))
  })
}

function subjectsBefore(text: LetterText, { label }: Opening, to: number): SubjectCandidate[] {
  const candidates = label ? subjectEnds(text, label.to, to) : subjectCandidates(text, to)
  return candidates.slice(0, SUBJECTS_MAX)
}

/** Words of address after a sentence are not a salutation. */
function isInText({ tokens }: LetterText, salutation: Range): boolean {
  return sentencesIn(tokens, { from: 0, to: salutation.from }) > 0
}

/** The first of those that cut the same tokens at the same places. */
function distinct(all: readonly Segmentation[]): Segmentation[] {
  const seen = new Set<string>()
  return all.filter(({ letter }) => {
    const key = keyOf(letter)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function keyOf({ tokens, subject, salutation, body, paragraphs, isFlowing }: Letter): string {
  const at = (index: number | undefined) => tokens.start[index ?? tokens.count] ?? -1
  const places = [subject?.from, subject?.to, salutation?.from, body.from, body.to].map(at)
  return [...places, paragraphs.length, isFlowing, tokens.count, tokens.gap.join('')].join(' ')
}
