import type { Circular, Diagnostic, Evidence, Language, Meeting, Reading } from '@u4ssc/domain'
import { confirmFacts, consolidate, renderCircular } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import { checkFacts } from '@u4ssc/domain/circulars/writing'
import type { FactCheck } from '@u4ssc/domain/circulars/writing'
import { circularOf, contentOf } from './letter'
import type { Amended, Letter } from './letter'

/** What the domain reads in a letter, compared with the meeting. */
export interface LetterCheck {
  readonly text: string
  readonly facts: readonly FactCheck[]
  /** Facts that must be put right before the letter is stored. */
  readonly wrong: readonly FactCheck[]
  /** Number of meetings in the text besides the one of the letter. */
  readonly others: number
  readonly diagnostics: readonly Diagnostic[]
  /** The meeting as read in the text; `null` if there is none. */
  readonly read: Meeting | null
}

/** Reads the text of a letter as an uploaded circular is read, and compares it with the meeting. */
export function checkLetter(
  letter: Letter,
  meeting: Meeting,
  amended: (Amended & { readonly start: Letter }) | null,
): LetterCheck {
  const text = renderCircular(circularOf(letter), { format: 'text' })
  const read = readCircular(text)
  const found = amended ? consolidate([readingOf(amended), confirmed(read)]) : read
  const facts = checkFacts(
    { meeting: found.meetings[0] ?? null, evidence: read.evidence },
    meeting,
    letter.language,
  )
  const used = new Set(letter.paragraphs.map(({ clause }) => clause))
  const announced = new Set(amended?.start.paragraphs.map(({ clause }) => clause))
  const isWrong = ({ outcome, clause, spans }: FactCheck) =>
    outcome === 'different' ||
    (outcome === 'missing' && (amended !== null || used.has(clause))) ||
    (outcome === 'added' && (amended === null || spans.length > 0 || announced.has(clause)))
  return {
    text,
    facts,
    wrong: meeting.title === '' ? [] : facts.filter(isWrong),
    others: Math.max(0, read.meetings.length - 1),
    diagnostics: read.diagnostics.filter(({ severity }) => severity !== 'info'),
    read: found.meetings[0] ?? null,
  }
}

/** The facts are compared one by one, so it does not matter how certain the reader is. */
function confirmed(reading: Reading): Reading {
  return confirmFacts(reading, [''])
}

function readingOf({ before, circular, evidence }: Amended): Reading {
  return { circular, meetings: [before], evidence, diagnostics: [] }
}

/** Reads what a circular says of a meeting, as if it were the only one. */
export function evidenceOf(circular: Circular, { id }: Pick<Meeting, 'id'>): Evidence {
  const { meetings, evidence } = readCircular(renderCircular(circular, { format: 'text' }))
  const position = meetings.findIndex((one) => one.id === id)
  const own = `/meetings/${Math.max(0, position)}/`
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([pointer, found]) => {
      if (pointer.startsWith(own)) return [[`/meetings/0/${pointer.slice(own.length)}`, found]]
      return pointer.startsWith('/meetings/') ? [] : [[pointer, found]]
    }),
  )
}

/** A part of a paragraph, and whether its words state a fact of the meeting. */
export interface MarkedPart {
  readonly text: string
  readonly mark: 'equal' | 'different' | null
}

/** Splits the paragraphs of a letter at the words that state its facts. */
export function markParagraphs(letter: Letter, { text, facts }: LetterCheck): MarkedPart[][] {
  const spans = facts.flatMap(({ outcome, spans: own }) =>
    own.map((span) => ({ ...span, mark: outcome === 'different' ? outcome : ('equal' as const) })),
  )
  let from = 0
  return letter.paragraphs.map((paragraph) => {
    const { text: body, items } = contentOf(paragraph)
    return [body, ...items].flatMap((block, index): MarkedPart[] => {
      const line = index === 0 ? '' : '\n– '
      const at = text.indexOf(block, from)
      if (at < 0 || block === '') return [{ text: line + block, mark: null }]
      from = at + block.length
      const parts = splitAt(text, { start: at, end: from }, spans)
      return line === '' ? parts : [{ text: line, mark: null }, ...parts]
    })
  })
}

interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly mark: 'equal' | 'different'
}

function splitAt(
  text: string,
  { start, end }: Pick<MarkedSpan, 'start' | 'end'>,
  spans: readonly MarkedSpan[],
): MarkedPart[] {
  const own = spans.filter((span) => span.start < end && span.end > start)
  const cuts = own.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])
  const borders = [...new Set([start, ...cuts, end])].toSorted((one, other) => one - other)
  return borders.slice(0, -1).map((at, index) => {
    const to = borders[index + 1] ?? end
    const covering = own.filter((span) => span.start <= at && span.end >= to)
    const mark = covering.find((span) => span.mark === 'different')?.mark ?? covering[0]?.mark
    return { text: text.slice(at, to), mark: mark ?? null }
  })
}

/** The language of a letter decides on the direction of its text. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
