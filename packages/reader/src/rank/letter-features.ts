import type { Letter } from '../values/letter/index'
import { allIn, firstWord, KINDS, type Range, startsCell } from '../text/tokens/index'
import { SUBJECT_LONG, SUBJECT_SHORT } from './limits'
import type { Draft } from './draft'
import { is } from './numbers'

const LABELS = [
  'label-reference',
  'label-telephone',
  'label-fax',
  'label-email',
  'label-to',
  'label-subject',
  'label-contact',
] as const

/** Whether the parts of the letter look like those of a letter. */
export function featuresOfLetter({ letter, circular, segmentation }: Draft) {
  const { subject, paragraphs, tokens, salutation, closing, body } = letter
  const numbers = paragraphs.flatMap(({ number }) => (number === null ? [] : [Number(number)]))
  const inOrder = numbers.filter((number, index) => number === (numbers[index - 1] ?? 0) + 1)
  const { steps, score } = segmentation
  return {
    'score of the segmentation': score,
    'labels were healed': is(steps.includes('healed')),
    'lines were refolded': is(steps.includes('refolded')),
    'another subject': is(steps.includes('subject')),
    'another body': is(steps.includes('body')),
    'subject is missing': is(subject === null),
    'subject has a label': is(letter.subjectLabel !== null && subject !== null),
    'subject is long': is(subject !== null && lengthOf(subject) > SUBJECT_LONG),
    'subject is short': is(subject !== null && lengthOf(subject) < SUBJECT_SHORT),
    'subject names a kind of meeting': is(
      subject !== null && letter.marks.first('meeting', subject) !== null,
    ),
    'subject has a date': is(subject !== null && allIn(letter.dates, subject).length > 0),
    'subject holds header fields': subject ? headerFieldsIn(letter, subject) : 0,
    'subject ends within a line': is(
      subject !== null && !startsCell(tokens, subject.to) && salutation?.from !== subject.to,
    ),
    'subject ends a sentence': is(subject !== null && tokens.word[subject.to - 1] === '.'),
    'salutation is missing': is(salutation === null),
    'closing is missing': is(closing === null),
    'signatory is missing': is(circular.signatory?.name == null),
    'reference is missing': is(circular.reference.text === null),
    'issue date is missing': is(circular.issuedOn === null),
    'addressees are missing': is(circular.addressees.length === 0),
    'addressees are long': is(circular.addressees.some((one) => one.length > 160)),
    'contact is missing': is(
      circular.contact.email === null && circular.contact.telephone === null,
    ),
    'numbered paragraphs in order': Math.log1p(inOrder.length),
    'numbered paragraphs out of order': Math.log1p(numbers.length - inOrder.length),
    'share of the text in the body': lengthOf(body) / Math.max(1, tokens.count),
    'paragraph of the whole body': is(paragraphs.length === 1 && lengthOf(body) > 200),
  }
}

function headerFieldsIn({ marks, tokens }: Letter, range: Range): number {
  let count = 0
  for (const label of LABELS) count += marks.within(label, range).length
  for (let at = range.from; at < range.to; at++) {
    const kind = tokens.kind[at]
    if (kind === KINDS.email || kind === KINDS.phone || kind === KINDS.url) count++
  }
  return Math.min(count, 4)
}

/** Whether the subject is all that stands between its own label and the salutation, and holds no other label. */
export function isSubjectMarked(letter: Letter): boolean {
  const { subject, subjectLabel, salutation, tokens, marks } = letter
  if (!subject || !subjectLabel || salutation?.from !== subject.to) return false
  const isBehindLabel = subject.from >= subjectLabel.to && subject.from <= subjectLabel.to + 1
  const isLineLabelled = LABELS.some((label) =>
    marks.within(label, subject).some(({ from }) => startsCell(tokens, from)),
  )
  return isBehindLabel && !isLineLabelled && firstWord(tokens, ':', subject) < 0
}

export function lengthOf({ from, to }: Range): number {
  return to - from
}
