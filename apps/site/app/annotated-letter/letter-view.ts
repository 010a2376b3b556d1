import type { Diagnostic } from '@u4ssc/domain'
import type { Evidence } from '@u4ssc/domain/circulars'
import { describeDiagnostic } from '@u4ssc/domain/words'
import { clausesOf, wordsAnchor } from '../letters/cite'
import { isWithin } from '../letters/letter-itself'
import { referenceName } from '../letters/reference-name'
import type { ClauseView } from '../letters/cite'
import type { Corrections } from '../letters/corrections'
import { factsOfCircular } from './facts-of-circular'
import type { LetterFact, LetterSource } from './facts-of-circular'
import type { LetterMeeting } from '../facts/saying'
import { groupHead } from './group-head'
import { FACT_KINDS } from '../facts/fact-kind'
import type { FactKind } from '../facts/fact-kind'
import { kindOfFact } from './kind-of-fact'
import type { HeadGroup } from './group-head'
import { toBody } from './body-of-letter'
import type { BodyPart } from './body-of-letter'
import { layOutLetter } from './lay-out-letter'
import { marksOf, remarkId } from './marks-of-letter'
import { quoteLetter } from './quote-letter'
import type { Piece } from './quote-letter'
import { markOf } from '../i18n/create-i18n'
import type { I18n } from '../i18n/create-i18n'

/** A circular and its key facts, as plain data. */
export interface LetterView {
  readonly title: string
  /** Accessible name of the text. */
  readonly label: string
  /** Language and direction of the text, if they differ from the page. */
  readonly writtenIn: ReturnType<typeof markOf>
  readonly head: readonly HeadGroup<readonly Piece[]>[]
  readonly body: readonly BodyPart[]
  readonly facts: readonly FactView[]
  readonly remarks: readonly RemarkView[]
}

/** A note of the reader and the words it is about. */
export interface RemarkView {
  /** Anchor on the page. */
  readonly id: string
  readonly label: string
  readonly words: string
  readonly quote: string | null
  /** Link to the words, if they state a fact on the page. */
  readonly href: string | null
}

export interface FactView {
  readonly id: string
  readonly label: string
  readonly words: string
  /** Direction of the words, if browsers would choose another. */
  readonly direction: 'rtl' | undefined
  readonly href: string | null
  /** Kinds of the words of the fact. */
  readonly kinds: readonly FactKind[]
  /** Certainty of the fact; a fact that a person set is certain. */
  readonly certainty: LetterFact['certainty']
  readonly detail: string | null
  readonly clauses: readonly ClauseView[]
  /** The value in the circular itself, if a later circular or release changed it. */
  readonly earlier: {
    readonly label: string
    readonly words: string
    readonly clauses: readonly ClauseView[]
  } | null
}

/** Changes to a circular since it was issued. */
export interface Since {
  /** Its meetings as first published. */
  readonly firsts: readonly (LetterMeeting | undefined)[]
  readonly corrections: Corrections | null
  /** Whether the text is shown with corrections. */
  readonly isCorrected: boolean
  /** Whether words that only a note is about are highlighted. */
  readonly marksRemarks?: boolean
}

export function toLetterView(
  i18n: I18n,
  letter: LetterSource,
  meetings: readonly (LetterMeeting | undefined)[],
  { firsts, corrections, isCorrected, marksRemarks = false }: Since = {
    firsts: meetings,
    corrections: null,
    isCorrected: false,
  },
): LetterView {
  const facts = factsOfCircular(i18n, letter, meetings)
  const stated = factsOfCircular(i18n, letter, firsts)
  const edits = isCorrected ? (corrections?.inText ?? []) : []
  const blocks = layOutLetter(letter.text, letter.circular)
  const quoted = quoteLetter(
    letter.text,
    blocks.map(({ span }) => span),
    [
      ...edits.map((edit) => ({ ...edit, id: `edit-${edit.start}-${edit.end}` })),
      ...marksOf(i18n, letter, facts, marksRemarks),
    ],
  )
  const shown = blocks.map((block, index) => ({ block, line: quoted[index] ?? [] }))
  const anchors = new Set(quoted.flatMap(anchorsIn))
  return {
    label: i18n.t('circular.label'),
    writtenIn: markOf(i18n, letter.language),
    title: referenceName(i18n, letter.reference),
    head: groupHead(
      letter.text,
      shown.filter(({ block }) => block.kind === 'head'),
    ),
    body: toBody(shown.filter(({ block }) => block.kind !== 'head')),
    facts: facts.map((fact) => {
      const view = toFactView(i18n, fact, letter, anchors)
      const before = stated.find(({ id }) => id === fact.id)
      return before === undefined || before.words === fact.words
        ? view
        : changedFact(i18n, view, before.words, corrections?.sourceOf(fact.pointers) ?? null)
    }),
    remarks: letter.diagnostics.map((diagnostic, index) => ({
      id: remarkId(index),
      ...toRemark(i18n, diagnostic, letter.text, anchors),
    })),
  }
}

/** Returns a fact whose value differs from the circular; it cites the words of the correction. */
function changedFact(
  i18n: I18n,
  view: FactView,
  before: string,
  source: ClauseView | null,
): FactView {
  return {
    ...view,
    detail: source === null ? i18n.t('circular.changed-since') : null,
    clauses: source === null ? [] : [source],
    earlier: {
      label: i18n.labelled(i18n.t('circular.earlier')),
      words: before,
      clauses: view.clauses,
    },
  }
}

function toRemark(
  i18n: I18n,
  diagnostic: Diagnostic,
  text: string,
  anchors: ReadonlySet<string>,
): Omit<RemarkView, 'id'> {
  const { span } = diagnostic
  const anchor = span && wordsAnchor(span)
  const quote = span === null ? '' : text.slice(span.start, span.end).trim()
  return {
    label: i18n.t('circular.remark'),
    words: describeDiagnostic(diagnostic, i18n.wording),
    quote: quote === '' ? null : quote,
    href: anchor !== null && anchors.has(anchor) ? `#${anchor}` : null,
  }
}

function anchorsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text'
      ? []
      : [
          ...(piece.kind === 'edit' || piece.id === null ? [] : [piece.id]),
          ...anchorsIn(piece.pieces),
        ],
  )
}

function toFactView(
  i18n: I18n,
  fact: LetterFact,
  { corrections, evidence }: LetterSource,
  anchors: ReadonlySet<string>,
): FactView {
  const correction = corrections.find(({ pointer }) =>
    fact.pointers.some((outer) => isWithin(pointer, outer) || isWithin(outer, pointer)),
  )
  const spans = fact.spans.filter((span) => anchors.has(wordsAnchor(span)))
  return {
    id: fact.id,
    label: fact.label,
    words: fact.words,
    direction: i18n.directionOf(fact.words),
    href: fact.href,
    kinds: kindsOf(evidence, fact),
    certainty: correction ? 'stated' : fact.certainty,
    detail: correction ? correctionWords(i18n, correction.note) : certaintyWords(i18n, fact),
    clauses: clausesOf(i18n, spans, { fact: fact.label, letterPath: '' }, 'long'),
    earlier: null,
  }
}

function kindsOf(evidence: Evidence, { pointers }: LetterFact): FactKind[] {
  const kinds = Object.keys(evidence)
    .filter((pointer) => pointers.some((outer) => isWithin(pointer, outer)))
    .map(kindOfFact)
  return FACT_KINDS.filter((kind) => kinds.includes(kind))
}

function correctionWords(i18n: I18n, note: string | null): string {
  return note === null
    ? i18n.t('circular.set-by-person')
    : i18n.t('circular.set-by-person-note', { note })
}

function certaintyWords(i18n: I18n, { certainty }: LetterFact): string | null {
  return certainty === 'stated' ? null : i18n.t(`circular.${certainty}`)
}
