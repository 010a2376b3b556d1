import type { FactName, FactPointer } from '@u4ssc/domain/meetings/facts'
import type { AdminMessage } from '@u4ssc/messages/admin'
import * as z from 'zod'
import { say } from '../../../components/language/say'
import { capacity } from '../kinds/capacity'
import type { FactKind } from '../kinds/fact-kind'
import {
  contact,
  country,
  fee,
  letterLanguage,
  mode,
  registrationRequired,
  status,
  venue,
} from '../kinds/letter-kinds'
import { deadlines, groups, languages, lines } from '../kinds/lists'
import { address, date, requiredText, text, zone } from '../kinds/scalars'
import { sittings } from '../kinds/sittings'
import type { Json } from './pointers'

/** How the dashboard names, describes and edits a fact of a meeting. */
type FactView = { readonly label: AdminMessage } & (
  | {
      readonly kind: FactKind
      /** The lists with a row for the fact: the review of a circular, the details of a meeting. */
      readonly on: readonly ('review' | 'details')[]
    }
  /** The value is described by its items or parts, and has a separate editor. */
  | { readonly kind: null; readonly on: readonly [] }
)

const BOTH = ['review', 'details'] as const
const REVIEW = ['review'] as const
const DETAILS = ['details'] as const

/** The facts of a meeting, in the order of the review and of the details. */
// prettier-ignore
export const FACT_VIEWS = {
  '/title':                    { label: 'facts.title',              kind: requiredText,         on: BOTH },
  '/shortTitle':               { label: 'facts.shortTitle',         kind: text,                 on: DETAILS },
  '/status':                   { label: 'circulars.state',          kind: status,               on: DETAILS },
  '/schedule':                 { label: 'editor.schedule',          kind: null,                 on: [] },
  '/schedule/zone':            { label: 'facts.zone',               kind: zone,                 on: REVIEW },
  '/schedule/days':            { label: 'facts.days',               kind: sittings,             on: REVIEW },
  '/mode':                     { label: 'facts.mode',               kind: mode,                 on: BOTH },
  '/venue':                    { label: 'facts.venue',              kind: venue,                on: BOTH },
  '/venue/name':               { label: 'facts.part-place',         kind: text,                 on: [] },
  '/venue/city':               { label: 'facts.part-city',          kind: text,                 on: [] },
  '/venue/country':            { label: 'facts.part-country',       kind: country,              on: [] },
  '/languages':                { label: 'facts.languages',          kind: languages,            on: REVIEW },
  '/interpretation':           { label: 'details.interpretation',   kind: languages,            on: [] },
  '/captioning':               { label: 'details.captioning',       kind: languages,            on: [] },
  '/organizers':               { label: 'facts.organizers',         kind: lines,                on: BOTH },
  '/hosts':                    { label: 'details.hosts',            kind: null,                 on: [] },
  '/partners':                 { label: 'facts.partners',           kind: null,                 on: [] },
  '/objectives':               { label: 'facts.objectives',         kind: lines,                on: BOTH },
  '/participation':            { label: 'editor.participation',     kind: null,                 on: [] },
  '/participation/openTo':     { label: 'facts.openTo',             kind: groups,               on: REVIEW },
  '/participation/conditions': { label: 'participation.conditions', kind: null,                 on: [] },
  '/fee':                      { label: 'facts.fee',                kind: fee,                  on: BOTH },
  '/registration':             { label: 'facts.registration',       kind: null,                 on: [] },
  '/registration/required':    { label: 'facts.registration',       kind: registrationRequired, on: BOTH },
  '/registration/url':         { label: 'facts.registrationUrl',    kind: address,              on: BOTH },
  '/registration/opensOn':     { label: 'facts.registrationOpens',  kind: date,                 on: BOTH },
  '/registration/closesOn':    { label: 'facts.registrationCloses', kind: date,                 on: BOTH },
  '/registration/capacity':    { label: 'facts.capacity',           kind: capacity,             on: DETAILS },
  '/deadlines':                { label: 'facts.deadlines',          kind: deadlines,            on: REVIEW },
  '/website':                  { label: 'facts.website',            kind: address,              on: BOTH },
  '/contact':                  { label: 'facts.meetingContact',     kind: contact('nullable'),  on: BOTH },
  '/summary':                  { label: 'details.summary',          kind: text,                 on: [] },
  '/description':              { label: 'details.description',      kind: null,                 on: [] },
  '/image':                    { label: 'details.image',            kind: null,                 on: [] },
  '/access':                   { label: 'writing.clause-access',    kind: null,                 on: [] },
  '/practicalInformation':     { label: 'details.practical',        kind: null,                 on: [] },
  '/recording':                { label: 'details.recording',        kind: null,                 on: [] },
  '/programme':                { label: 'editor.programme',         kind: null,                 on: [] },
  '/speakers':                 { label: 'editor.speakers',          kind: null,                 on: [] },
  '/documents':                { label: 'editor.documents',         kind: null,                 on: [] },
  '/outcomes':                 { label: 'editor.outcomes',          kind: null,                 on: [] },
  '/decisions':                { label: 'outcomes.decisions',       kind: null,                 on: [] },
  '/joining':                  { label: 'editor.joining',           kind: null,                 on: [] },
  '/id':                       { label: 'facts.slug',               kind: text,                 on: [] },
  '/ordinal':                  { label: 'facts.part-number',        kind: null,                 on: [] },
  '/series':                   { label: 'facts.part-series',        kind: text,                 on: [] },
  '/convenedBy':               { label: 'facts.convenedBy',         kind: lines,                on: [] },
  '/language':                 { label: 'facts.textLanguage',       kind: letterLanguage,       on: [] },
  '/localizations':            { label: 'facts.translations',       kind: null,                 on: [] },
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
      const { label, kind, on }: FactView = FACT_VIEWS[pointer]
      return kind !== null && on.includes(list) ? [{ pointer, label, kind }] : []
    })
}

/** Returns the view of the fact at a pointer within a meeting, if it is one. */
export function viewAt(pointer: string): FactView | undefined {
  return isFactPointer(pointer) ? FACT_VIEWS[pointer] : undefined
}

/** Returns the label of a fact of a meeting. */
export function nameOfField(field: FactName): string {
  return say(FACT_VIEWS[`/${field}`].label)
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
