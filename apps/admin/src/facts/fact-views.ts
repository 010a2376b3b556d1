import type { FactName, FactPointer } from '@u4ssc/domain/meetings/facts'
import type { AdminMessage } from '@u4ssc/messages/admin'
import * as z from 'zod'
import { say } from '../components/language/say'
import type { FactKind } from './kinds/fact-kind'
import {
  contact,
  country,
  fee,
  letterLanguage,
  mode,
  registrationRequired,
  status,
  venue,
} from './kinds/letter-kinds'
import { conditions, deadlines, groups, languages, lines } from './kinds/lists'
import { address, capacity, date, requiredText, text, zone } from './kinds/scalars'
import { sittings } from './kinds/sittings'
import type { Json } from './pointers'

/** How the dashboard describes and edits a fact of a meeting. */
type FactView =
  | {
      readonly kind: FactKind
      /** The lists with a row for the fact: the review of a circular, the details of a meeting. */
      readonly on: readonly ('review' | 'details')[]
    }
  /** The value is described by its items or parts, and has a separate editor. */
  | { readonly kind: null; readonly on: readonly [] }

const BOTH = ['review', 'details'] as const
const REVIEW = ['review'] as const
const DETAILS = ['details'] as const

/** The facts of a meeting, in the order of the review and of the details. */
// prettier-ignore
export const FACT_VIEWS = {
  '/title':                    { kind: requiredText,         on: BOTH },
  '/shortTitle':               { kind: text,                 on: DETAILS },
  '/status':                   { kind: status,               on: DETAILS },
  '/schedule':                 { kind: null,                 on: [] },
  '/schedule/days':            { kind: sittings,             on: REVIEW },
  '/schedule/zone':            { kind: zone,                 on: REVIEW },
  '/mode':                     { kind: mode,                 on: BOTH },
  '/venue':                    { kind: venue,                on: BOTH },
  '/venue/name':               { kind: text,                 on: [] },
  '/venue/city':               { kind: text,                 on: [] },
  '/venue/country':            { kind: country,              on: [] },
  '/languages':                { kind: languages,            on: REVIEW },
  '/interpretation':           { kind: languages,            on: [] },
  '/captioning':               { kind: languages,            on: [] },
  '/organizers':               { kind: lines,                on: BOTH },
  '/hosts':                    { kind: null,                 on: [] },
  '/partners':                 { kind: null,                 on: [] },
  '/objectives':               { kind: lines,                on: BOTH },
  '/participation':            { kind: null,                 on: [] },
  '/participation/openTo':     { kind: groups,               on: REVIEW },
  '/participation/conditions': { kind: conditions,           on: REVIEW },
  '/fee':                      { kind: fee,                  on: BOTH },
  '/registration':             { kind: null,                 on: [] },
  '/registration/required':    { kind: registrationRequired, on: BOTH },
  '/registration/url':         { kind: address,              on: BOTH },
  '/registration/opensOn':     { kind: date,                 on: BOTH },
  '/registration/closesOn':    { kind: date,                 on: BOTH },
  '/registration/capacity':    { kind: capacity,             on: DETAILS },
  '/deadlines':                { kind: deadlines,            on: REVIEW },
  '/website':                  { kind: address,              on: BOTH },
  '/contact':                  { kind: contact('nullable'),  on: BOTH },
  '/summary':                  { kind: text,                 on: [] },
  '/description':              { kind: null,                 on: [] },
  '/image':                    { kind: null,                 on: [] },
  '/access':                   { kind: null,                 on: [] },
  '/practicalInformation':     { kind: null,                 on: [] },
  '/recording':                { kind: null,                 on: [] },
  '/programme':                { kind: null,                 on: [] },
  '/speakers':                 { kind: null,                 on: [] },
  '/documents':                { kind: null,                 on: [] },
  '/outcomes':                 { kind: null,                 on: [] },
  '/decisions':                { kind: null,                 on: [] },
  '/joining':                  { kind: null,                 on: [] },
  '/id':                       { kind: text,                 on: [] },
  '/ordinal':                  { kind: null,                 on: [] },
  '/series':                   { kind: text,                 on: REVIEW },
  '/convenedBy':               { kind: lines,                on: [] },
  '/language':                 { kind: letterLanguage,       on: [] },
  '/localizations':            { kind: null,                 on: [] },
} as const satisfies Readonly<Record<FactPointer, FactView>>

/** A fact with a row in a list, which edits it. */
interface ListedFact {
  readonly pointer: FactPointer
  readonly label: AdminMessage
  readonly kind: FactKind
}

/** Returns the facts with a row in a list, in order. */
export function listFactsOn(list: 'review' | 'details'): ListedFact[] {
  return Object.keys(FACT_VIEWS)
    .filter(isFactPointer)
    .flatMap((pointer) => {
      const { kind, on }: FactView = FACT_VIEWS[pointer]
      return kind !== null && on.includes(list) ? [{ pointer, label: `fact${pointer}`, kind }] : []
    })
}

/** Returns the view of the fact at a pointer within a meeting, if it is one. */
export function viewAt(pointer: string): FactView | undefined {
  return isFactPointer(pointer) ? FACT_VIEWS[pointer] : undefined
}

/** Returns the label of the fact at a pointer within a meeting, if it is one. */
export function labelAt(pointer: string): AdminMessage | undefined {
  return isFactPointer(pointer) ? `fact${pointer}` : undefined
}

/** Returns the name of a fact of a meeting. */
export function nameOfField(field: FactName): string {
  return say(`fact/${field}`)
}

const RecordSchema = z.record(z.string(), z.unknown())
const JsonSchema = z.json()

/** Returns the value at a pointer as JSON; `null` if there is none. */
export function jsonAt(record: unknown, pointer: string): Json {
  const value = pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((outer, name) => RecordSchema.safeParse(outer).data?.[name], record)
  return JsonSchema.parse(value ?? null)
}

function isFactPointer(pointer: string): pointer is FactPointer {
  return Object.hasOwn(FACT_VIEWS, pointer)
}
