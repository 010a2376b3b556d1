import { assertLanguage } from '../../assert-scalars'
import { foldName } from '../../fold-name'
import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import type { Span } from '../../span'
import { assertObject, wrongArgument } from '../../wrong-argument'
import type { Evidence } from '../model/index'
import type { ClauseKind } from './clauses'
import { inLanguage } from './in-language'
import {
  type CheckedFact,
  type ComparedValues,
  type FactValue,
  LETTER_FACTS,
  type LetterFactCheck,
} from './letter-facts'

/** A fact of a meeting, and what a reader finds about it in the text of a circular. */
export interface FactCheck {
  readonly fact: CheckedFact
  readonly clause: ClauseKind
  /** `added`: only the text states it; `missing`: only the meeting states it. */
  readonly outcome: 'equal' | 'different' | 'missing' | 'added'
  readonly wanted: FactValue
  readonly read: FactValue
  /** The words of the text that state the fact. */
  readonly spans: readonly Span[]
}

/**
 * Compares the facts of a meeting with those that a reader finds in the text of its circular. Facts
 * that neither states are left out, and the days of a postponed meeting.
 *
 * @param read - the meeting as read, and the evidence of the reading, in which it is the first
 * @param language - of the text, to compare names of cities
 * @example
 * const read = { meeting: { ...meeting, mode: 'hybrid' }, evidence: {} }
 * checkFacts(read, { ...meeting, mode: 'virtual' }, 'en').find(({ fact }) => fact === '/mode').outcome // => 'different'
 */
export function checkFacts(
  read: { readonly meeting: Meeting | null; readonly evidence: Evidence },
  meeting: Meeting,
  language: Language,
): FactCheck[] {
  assertObject(read, 'read', 'an object with a meeting and its evidence')
  assertObject(read.evidence, 'read.evidence')
  assertLanguage(language)
  const wanted = inLanguage(meeting, language)
  return CHECKED_FACTS.flatMap((fact) => {
    const { clause, isEqual = isSame }: LetterFactCheck = LETTER_FACTS[fact]
    const values = {
      wanted: valueOf(wanted, fact),
      read: read.meeting && valueOf(read.meeting, fact),
    }
    if (isEmpty(values.wanted) && isEmpty(values.read)) return []
    if (wanted.status === 'postponed' && fact.startsWith('/schedule/')) return []
    const spans = evidenceOf(read.evidence, pointersOf(fact)).flatMap((found) => found.spans)
    return [
      {
        ...{ fact, clause, outcome: outcomeOf(values, isEqual(values, wanted)), ...values },
        spans: spans.map(({ start, end }) => ({ start, end })),
      },
    ]
  })
}

/**
 * Returns the meeting with a fact as a reader finds it in the text of a circular.
 *
 * @param read - the meeting as read
 * @throws RangeError for a fact that circulars are not checked for
 * @example
 * addFact({ ...meeting, fee: null }, '/fee', meeting).fee // => 'free'
 */
export function addFact(meeting: Meeting, fact: CheckedFact, read: Meeting): Meeting {
  if (!isChecked(fact))
    throw wrongArgument('fact', 'a fact that a written circular is checked for', fact)
  const { take }: LetterFactCheck = LETTER_FACTS[fact]
  return { ...meeting, ...(take ? take(read, meeting) : taken(fact, read, meeting)) }
}

/** Returns the printed numbers of the paragraphs that state the facts of a clause. */
export function paragraphsOfClause(clause: ClauseKind, evidence: Evidence): Set<string | null> {
  const pointers = CHECKED_FACTS.filter((fact) => LETTER_FACTS[fact].clause === clause)
  const found = evidenceOf(evidence, pointers.flatMap(pointersOf))
  return new Set(found.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)))
}

const CHECKED_FACTS: readonly CheckedFact[] =
  /* @__PURE__ */ Object.keys(LETTER_FACTS).filter(isChecked)

function isChecked(pointer: string): pointer is CheckedFact {
  return new Map<string, LetterFactCheck | null>(Object.entries(LETTER_FACTS)).get(pointer) != null
}

function pointersOf(fact: CheckedFact): readonly string[] {
  const { also = [] }: LetterFactCheck = LETTER_FACTS[fact]
  return [fact, ...also]
}

/** Returns the evidence of facts of the first meeting, and of their parts. */
function evidenceOf(evidence: Evidence, facts: readonly string[]) {
  const pointers = facts.map((fact) => `/meetings/0${fact}`)
  return Object.entries(evidence).flatMap(([at, found]) =>
    pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`)) ? [found] : [],
  )
}

function valueOf(meeting: Meeting, fact: CheckedFact): FactValue {
  const { of }: LetterFactCheck = LETTER_FACTS[fact]
  const value = of ? of(meeting) : valueAt(meeting, fact)
  return isFactValue(value) ? value : null
}

/** Returns the part of a meeting with the fact at a pointer, as read. */
function taken(pointer: CheckedFact, read: Meeting, meeting: Meeting): Partial<Meeting>
function taken(pointer: CheckedFact, read: Meeting, meeting: Meeting): object {
  const [, name = '', part] = pointer.split('/')
  const value = valueAt(read, pointer)
  const own = valueAt(meeting, `/${name}`)
  return { [name]: part === undefined ? value : { ...(isRecord(own) && own), [part]: value } }
}

function valueAt(record: object, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>(
      (outer, name) =>
        isRecord(outer) ? new Map<string, unknown>(Object.entries(outer)).get(name) : undefined,
      record,
    )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isFactValue(value: unknown): value is FactValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string')
  return typeof value === 'string' || typeof value === 'boolean'
}

function outcomeOf({ wanted, read }: ComparedValues, isEqual: boolean): FactCheck['outcome'] {
  if (isEmpty(read)) return 'missing'
  if (isEmpty(wanted)) return 'added'
  return isEqual ? 'equal' : 'different'
}

function isEmpty(value: FactValue): boolean {
  return value === null || (typeof value !== 'boolean' && value.length === 0)
}

function isSame({ wanted, read }: ComparedValues): boolean {
  return foldName(String(wanted)) === foldName(String(read))
}
