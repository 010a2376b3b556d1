import type { ComposedLetter } from '@u4ssc/client/drafts'
import type {
  Annex,
  Circular,
  Contact,
  Evidence,
  Language,
  Meeting,
  Reference,
  Signatory,
} from '@u4ssc/domain'
import { formatReference } from '@u4ssc/domain/circulars'
import { parseReference } from '@u4ssc/reader'
import {
  CLAUSES,
  composeCircular,
  writeAmendment,
  writeClause,
  writeClauses,
  writeProgrammeAnnex,
  writeSubject,
} from '@u4ssc/domain/circulars/writing'
import type { ClauseKind } from '@u4ssc/domain/circulars/writing'

/** A paragraph of a circular that is being written. */
export interface LetterParagraph {
  readonly id: string
  /** The clause that it states; `null` for a paragraph of the writer. */
  readonly clause: ClauseKind | null
  /** The text, then each list item on a line that starts with a dash. */
  readonly text: string
}

/** A circular that is being written. */
export interface Letter {
  readonly language: Language
  readonly reference: string
  readonly issuedOn: string
  readonly subject: string
  /** One per line; empty for the usual ones. */
  readonly addressees: string
  readonly contact: Contact
  readonly signatory: Signatory
  readonly paragraphs: readonly LetterParagraph[]
  readonly annexes: readonly Annex[]
}

/** The published meeting that a letter changes, with the circular that convened it. */
export interface Amended {
  readonly before: Meeting
  readonly circular: Circular
  /** What the circular says, with the published meeting as its first one. */
  readonly evidence: Evidence
  /** Number of the corrigenda and addenda so far, by kind. */
  readonly earlier: Readonly<Record<'addendum' | 'corrigendum', number>>
}

const NOBODY = { name: null, title: null }
const NO_CONTACT = { name: null, telephone: null, fax: null, email: null, web: null }
let made = 0

/** Returns the circular that convenes a meeting: a paragraph for each fact that it has. */
export function startLetter(
  meeting: Meeting,
  frame: Pick<Letter, 'language' | 'reference' | 'issuedOn'>,
): Letter {
  const { language } = frame
  const programme = writeProgrammeAnnex(meeting, language)
  const clauses = writeClauses(meeting, language, CLAUSES)
  return {
    ...frame,
    subject: meeting.title === '' ? '' : writeSubject(meeting, language),
    addressees: '',
    contact: meeting.contact ?? NO_CONTACT,
    signatory: NOBODY,
    paragraphs: clauses.map(({ clause, ...content }) => paragraphOf(clause, content)),
    annexes: programme === null ? [] : [programme],
  }
}

/** Returns the letter that changes the circular of a meeting; `null` if it would say nothing. */
export function startAmendment(
  meeting: Meeting,
  { before, circular, evidence, earlier }: Amended,
  issuedOn: string,
): Letter | null {
  const language = circular.language ?? 'en'
  const reference = circular.reference.text ?? ''
  const written = writeAmendment(before, meeting, {
    ...{ reference, language, reading: { circular, evidence } },
  })
  if (written === null) return null
  const { kind, paragraphs } = written
  const number = String(earlier[kind] + 1)
  const amending = { kind, series: null, number, amends: reference, alsoKnownAs: [], text: null }
  return {
    language,
    reference: formatReference(amending, language),
    issuedOn,
    subject: writeSubject(meeting, language),
    addressees: circular.addressees.join('\n'),
    contact: circular.contact,
    signatory: circular.signatory ?? NOBODY,
    paragraphs: paragraphs.map(({ clause, ...content }) => paragraphOf(clause, content)),
    annexes: [],
  }
}

/** Returns a letter as it is saved. */
export function letterToSave({ paragraphs, annexes, ...frame }: Letter): ComposedLetter {
  const kept = paragraphs.map(({ clause, text }) => ({ clause, text }))
  return { ...frame, paragraphs: kept, annexes: [...annexes] }
}

/** Returns a letter that was saved. */
export function restoreLetter({ paragraphs, ...frame }: ComposedLetter): Letter {
  return {
    ...frame,
    paragraphs: paragraphs.map(({ clause, text }) =>
      paragraphOf(CLAUSES.find((known) => known === clause) ?? null, { text, items: [] }),
    ),
  }
}

/** Returns the letter in another language; the sentences of its clauses are written again. */
export function inLanguage(letter: Letter, language: Language, meeting: Meeting): Letter {
  const { reference, issuedOn } = letter
  const started = startLetter(meeting, {
    language,
    reference: sayIn(reference, language),
    issuedOn,
  })
  const used = new Set(letter.paragraphs.map(({ clause }) => clause))
  const own = letter.paragraphs.filter(({ clause }) => clause === null)
  const kept = started.paragraphs.filter(({ clause }) => used.has(clause))
  const { contact, signatory } = letter
  return { ...started, contact, signatory, paragraphs: [...kept, ...own] }
}

function sayIn(reference: string, language: Language): string {
  const parsed = reference === '' ? null : parseReference(reference)
  return parsed === null ? reference : formatReference(parsed, language)
}

/** Returns the record of the letter, for files and for its text. */
export function circularOf(letter: Letter): Circular {
  const { language, reference, issuedOn, subject, contact, annexes, signatory } = letter
  const addressees = letter.addressees.split('\n').flatMap((line) => line.trim() || [])
  const isSigned = signatory.name !== null || signatory.title !== null
  return composeCircular(letter.paragraphs.map(contentOf), {
    ...{ language, reference: referenceOf(reference), issuedOn: issuedOn || null },
    ...{ subject, contact, annexes },
    ...(addressees.length > 0 && { addressees }),
    ...(isSigned && { signatory }),
  })
}

/** Returns the reference that is printed; words that are none are kept as they are. */
function referenceOf(printed: string): Reference | null {
  if (printed === '') return null
  const unknown = { kind: 'other', series: null, number: null, amends: null } as const
  return parseReference(printed) ?? { ...unknown, alsoKnownAs: [], text: printed }
}

/** Returns the text and the list items of a paragraph. */
export function contentOf({ text }: Pick<LetterParagraph, 'text'>) {
  const lines = text.split('\n')
  const isItem = (line: string) => /^[-–•]\s/.test(line.trim())
  const items = lines.filter(isItem).map((line) => line.trim().replace(/^[-–•]\s+/, ''))
  return {
    text: lines
      .filter((line) => !isItem(line))
      .join('\n')
      .trim(),
    items,
  }
}

/** Adds a clause at its place in the order of a letter, or writes it again from the meeting. */
export function putClause(letter: Letter, clause: ClauseKind, meeting: Meeting): Letter {
  const written = writeClause(clause, meeting, letter.language)
  if (written === null) return letter
  const paragraph = paragraphOf(clause, written)
  const { paragraphs } = letter
  if (paragraphs.some((one) => one.clause === clause))
    return {
      ...letter,
      paragraphs: paragraphs.map((one) => (one.clause === clause ? paragraph : one)),
    }
  const rank = CLAUSES.indexOf(clause)
  const after = paragraphs.findLastIndex(
    (one) => one.clause !== null && CLAUSES.indexOf(one.clause) < rank,
  )
  return { ...letter, paragraphs: paragraphs.toSpliced(after + 1, 0, paragraph) }
}

/** Puts a clause of a corrigendum back in its words, before the sentence that ends it. */
export function putAmended(letter: Letter, own: LetterParagraph): Letter {
  const used = letter.paragraphs.find(({ clause }) => clause === own.clause)
  if (used) return setParagraph(letter, used.id, own.text)
  return { ...letter, paragraphs: letter.paragraphs.toSpliced(-1, 0, own) }
}

/** Adds a paragraph of the writer at the end. */
export function addParagraph(letter: Letter): { readonly letter: Letter; readonly id: string } {
  const paragraph = paragraphOf(null, { text: '', items: [] })
  return { letter: { ...letter, paragraphs: [...letter.paragraphs, paragraph] }, id: paragraph.id }
}

/** Moves a paragraph to another place; a place outside the letter changes nothing. */
export function moveParagraph(letter: Letter, id: string, to: number): Letter {
  const from = letter.paragraphs.findIndex((one) => one.id === id)
  const moved = letter.paragraphs[from]
  if (!moved || to < 0 || to >= letter.paragraphs.length) return letter
  return { ...letter, paragraphs: letter.paragraphs.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

export function removeParagraph(letter: Letter, id: string): Letter {
  return { ...letter, paragraphs: letter.paragraphs.filter((one) => one.id !== id) }
}

export function setParagraph(letter: Letter, id: string, text: string): Letter {
  const paragraphs = letter.paragraphs.map((one) => (one.id === id ? { ...one, text } : one))
  return { ...letter, paragraphs }
}

function paragraphOf(
  clause: ClauseKind | null,
  { text, items }: { readonly text: string; readonly items: readonly string[] },
): LetterParagraph {
  made += 1
  return { id: `p${made}`, clause, text: [text, ...items.map((item) => `- ${item}`)].join('\n') }
}
