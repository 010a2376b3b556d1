import * as z from 'zod'
import { MarkdownSchema } from './content'
import { CalendarDateSchema, LanguageTagSchema, WallTimeSchema, WebAddressSchema } from '../scalars'

/**
 * An organization, with its code in the list of organizations if it has one.
 *
 * @example
 * OrganizationSchema.parse({ code: 'UNECE', name: 'UN Economic Commission for Europe' }).code // => 'UNECE'
 */
export const OrganizationSchema = z.object({ code: z.string().nullable(), name: z.string() }).meta({
  id: 'Organization',
  description: 'An organization, with its code in the list of organizations if it has one',
})
export type Organization = z.infer<typeof OrganizationSchema>

/**
 * A partner of the initiative, from `from` (inclusive) until `until` (exclusive).
 *
 * @example
 * const organization = { code: 'ITU', name: 'International Telecommunication Union' }
 * PartnerSchema.parse({ organization, from: '2016-05-18', until: null }).until // => null
 */
export const PartnerSchema = z
  .object({
    organization: OrganizationSchema,
    from: CalendarDateSchema.nullable(),
    until: CalendarDateSchema.nullable(),
  })
  .meta({ id: 'Partner' })
export type Partner = z.infer<typeof PartnerSchema>

/**
 * A speaker at a meeting, in one or several sessions.
 *
 * @example
 * SpeakerSchema.parse({ id: 's1', name: 'Speaker One', title: null, organization: null, biography: null }).id // => 's1'
 */
export const SpeakerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    organization: OrganizationSchema.nullable(),
    biography: z.string().nullable(),
    photograph: WebAddressSchema.optional(),
  })
  .meta({ id: 'Speaker' })
export type Speaker = z.infer<typeof SpeakerSchema>

/**
 * Role of a speaker in a session.
 *
 * @example
 * SpeakerRoleSchema.parse('rapporteur') // => 'rapporteur'
 */
export const SpeakerRoleSchema = z
  .enum(['chair', 'moderator', 'opening', 'panellist', 'rapporteur', 'speaker'])
  .meta({ id: 'SpeakerRole' })
export type SpeakerRole = z.infer<typeof SpeakerRoleSchema>

/**
 * An agenda item of a session, with ids of documents of the meeting.
 *
 * @example
 * AgendaItemSchema.parse({ number: '3.1', title: 'Work plan', documents: [] }).number // => '3.1'
 */
export const AgendaItemSchema = z
  .object({
    number: z.string().nullable(),
    title: z.string(),
    documents: z.array(z.string()),
  })
  .meta({ id: 'AgendaItem', description: 'An agenda item of a session' })
export type AgendaItem = z.infer<typeof AgendaItemSchema>

/**
 * A session of the programme, within one day, in wall time of the meeting's zone.
 *
 * @example
 * const lists = { speakers: [], documents: [] }
 * const backwards = { id: 'a', title: 'A', kind: 'panel', date: '2021-12-07', startTime: '11:00', endTime: '10:00', room: null }
 * SessionSchema.safeParse({ ...backwards, ...lists }).success // => false
 */
export const SessionSchema = z
  .object({
    id: z.string().meta({ description: 'Stable id, also after a move or a new title' }),
    title: z.string(),
    abstract: MarkdownSchema.exactOptional(),
    kind: z.enum(['opening', 'session', 'panel', 'approval', 'break', 'closing', 'other']),
    date: CalendarDateSchema,
    startTime: WallTimeSchema,
    endTime: WallTimeSchema,
    room: z.string().nullable(),
    speakers: z.array(z.object({ speaker: z.string(), role: SpeakerRoleSchema })),
    documents: z.array(z.string()).meta({ description: 'Ids of documents of the meeting' }),
    agendaItems: z.array(AgendaItemSchema).exactOptional(),
  })
  .refine((session) => session.startTime < session.endTime, {
    path: ['endTime'],
    error: 'Enter an end time after the start time',
  })
  .meta({ id: 'Session', description: 'A session, in wall time of the zone of the meeting' })
export type Session = z.infer<typeof SessionSchema>

/** Lists the positions of sessions with a repeated id. */
export function repeatedIds(programme: readonly Pick<Session, 'id'>[]): number[] {
  const known = new Set<string>()
  return programme.flatMap(({ id }, index) => {
    if (known.has(id)) return [index]
    known.add(id)
    return []
  })
}

/**
 * A document of a meeting, and who may see it.
 *
 * @example
 * DocumentSchema.shape.access.options // => ['public', 'registrants', 'secretariat']
 */
export const DocumentSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum([
      'agenda',
      'terms-of-reference',
      'work-plan',
      'deliverable',
      'presentation',
      'report',
      'other',
    ]),
    language: LanguageTagSchema.nullable(),
    url: WebAddressSchema,
    access: z.enum(['public', 'registrants', 'secretariat']),
    symbol: z.string().max(100).exactOptional().meta({
      description: 'Document symbol, for example U4SSC-6/INF/1',
    }),
    revision: z.int().positive().exactOptional().meta({
      description: 'Number of the revision; the original has none',
    }),
    otherLanguages: z
      .array(z.object({ language: LanguageTagSchema, url: WebAddressSchema }))
      .exactOptional()
      .meta({ description: 'Versions of the same document in other languages' }),
  })
  .meta({ id: 'Document' })
export type Document = z.infer<typeof DocumentSchema>

/**
 * Joining details, shown only to confirmed registrants from a set time before the start.
 *
 * @example
 * JoiningDetailsSchema.parse({ revealedMinutesBefore: 60, rooms: [] }).revealedMinutesBefore // => 60
 */
export const JoiningDetailsSchema = z
  .object({
    revealedMinutesBefore: z.int().nonnegative(),
    rooms: z.array(
      z.object({
        label: z.string(),
        url: WebAddressSchema,
        passcode: z.string().nullable(),
        telephones: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'JoiningDetails' })
export type JoiningDetails = z.infer<typeof JoiningDetailsSchema>
