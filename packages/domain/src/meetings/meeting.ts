import * as z from 'zod'
import { ContactSchema } from '../contact'
import { ParticipationPolicySchema } from '../eligibility/index'
import { LANGUAGES } from '../languages'
import {
  CalendarDateSchema,
  CountrySchema,
  LanguageSchema,
  LanguageTagSchema,
  WallTimeSchema,
  WebAddressSchema,
  ZoneSchema,
} from '../scalars'
import { AccessProvisionSchema } from './access'
import { ImageSchema, MarkdownSchema, PracticalInformationSchema, RecordingSchema } from './content'
import { MeetingDecisionSchema, OutcomeSchema } from './outcomes'
import {
  DocumentSchema,
  JoiningDetailsSchema,
  PartnerSchema,
  repeatedIds,
  SessionSchema,
  SpeakerSchema,
} from './programme'
import { ScheduleSchema } from './schedule'

/**
 * The venue of a meeting. Names are in the language of the circular.
 *
 * @example
 * VenueSchema.parse({ name: 'Popov Room', city: 'Geneva', country: 'CH' }).country // => 'CH'
 */
export const VenueSchema = z
  .object({
    name: z.string().nullable(),
    city: z.string().nullable(),
    country: CountrySchema.nullable(),
  })
  .meta({ id: 'Venue', description: 'Venue, with names in the language of the circular' })
export type Venue = z.infer<typeof VenueSchema>

/**
 * Registration for a meeting. First and last day are inclusive, in the meeting's zone.
 *
 * @example
 * RegistrationSchema.parse(meeting.registration).required // => true
 */
export const RegistrationSchema = z
  .object({
    required: z.boolean().nullable(),
    url: WebAddressSchema.nullable(),
    opensOn: CalendarDateSchema.nullable().meta({
      description: 'First day of registration, in the zone of the meeting',
    }),
    closesOn: CalendarDateSchema.nullable().meta({
      description: 'Last day of registration, in the zone of the meeting',
    }),
    capacity: z.int().positive().nullable(),
  })
  .meta({ id: 'Registration' })
export type Registration = z.infer<typeof RegistrationSchema>

/**
 * A deadline: the last day for something, inclusive, or until a time on that day. The zone is that
 * of the meeting unless stated.
 *
 * @example
 * MeetingDeadlineSchema.parse({ date: '2021-11-30', what: 'Registration' }).date // => '2021-11-30'
 * const noon = { date: '2021-11-30', time: '12:00', zone: 'UTC', what: 'Contributions' }
 * MeetingDeadlineSchema.parse(noon).time // => '12:00'
 */
export const MeetingDeadlineSchema = z
  .object({
    date: CalendarDateSchema,
    time: WallTimeSchema.nullable()
      .exactOptional()
      .meta({ description: 'Without a time, the end of the day' }),
    zone: ZoneSchema.nullable()
      .exactOptional()
      .meta({ description: 'Without a zone, that of the meeting' }),
    what: z.string(),
  })
  .meta({ id: 'MeetingDeadline' })
export type MeetingDeadline = z.infer<typeof MeetingDeadlineSchema>

/** Texts of a session in another language. */
const SessionTextsSchema = z.object({ title: z.string(), abstract: MarkdownSchema }).partial()

/** Texts of a decision in another language. */
const DecisionTextsSchema = z.object({ item: z.string(), text: z.string() }).partial()

/**
 * Texts of a meeting in another language, as a patch (like JSCalendar, RFC 8984, 4.6.1).
 *
 * @example
 * LocalizationSchema.parse({ title: 'Sixième réunion' }).title // => 'Sixième réunion'
 */
export const LocalizationSchema = z
  .object({
    title: z.string(),
    shortTitle: z.string(),
    summary: z.string(),
    description: MarkdownSchema,
    objectives: z.array(z.string()),
    organizers: z.array(z.string()),
    sessions: z
      .record(z.string(), SessionTextsSchema)
      .meta({ description: 'By id of the session' }),
    documents: z.record(z.string(), z.string()).meta({ description: 'Titles by id' }),
    outcomes: z.array(z.string()).meta({ description: 'In the order of the outcomes' }),
    decisions: z.record(z.string(), DecisionTextsSchema).meta({ description: 'By id' }),
  })
  .partial()
  .meta({ id: 'Localization' })
export type Localization = z.infer<typeof LocalizationSchema>

/**
 * A meeting that a circular convenes: dates, venue, eligibility, programme and results.
 *
 * @example
 * MeetingSchema.parse(meeting).id // => 'u4ssc-6'
 */
export const MeetingSchema = z
  .object({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'Enter lower-case words joined by hyphens, for example u4ssc-6',
      ),
    title: z.string(),
    shortTitle: z.string().nullable(),
    ordinal: z.int().positive().nullable(),
    series: z
      .string()
      .nullable()
      .meta({ description: 'Code of the numbered series, for example "U4SSC"' }),
    mode: z.enum(['virtual', 'physical', 'hybrid']).nullable(),
    summary: z
      .string()
      .max(300)
      .exactOptional()
      .meta({ description: 'What the meeting is about, in one sentence' }),
    description: MarkdownSchema.exactOptional(),
    image: ImageSchema.nullable().exactOptional(),
    schedule: ScheduleSchema,
    venue: VenueSchema.nullable(),
    languages: z.array(LanguageTagSchema).meta({ description: 'Working languages of the meeting' }),
    interpretation: z.array(LanguageTagSchema).exactOptional().meta({
      description: 'Languages with interpretation, which need not be working languages',
    }),
    captioning: z
      .array(LanguageTagSchema)
      .exactOptional()
      .meta({ description: 'Languages with captions' }),
    organizers: z.array(z.string()),
    hosts: z.array(PartnerSchema).exactOptional(),
    partners: z.array(PartnerSchema),
    objectives: z.array(z.string()),
    participation: ParticipationPolicySchema,
    fee: z.enum(['free', 'paid']).nullable(),
    registration: RegistrationSchema,
    website: WebAddressSchema.nullable(),
    contact: ContactSchema.nullable(),
    deadlines: z.array(MeetingDeadlineSchema),
    access: AccessProvisionSchema.nullable().exactOptional(),
    practicalInformation: PracticalInformationSchema.nullable().exactOptional(),
    recording: RecordingSchema.nullable().exactOptional(),
    programme: z.array(SessionSchema).superRefine((programme, context) => {
      for (const index of repeatedIds(programme))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: 'Another session has this id',
        })
    }),
    speakers: z.array(SpeakerSchema),
    documents: z.array(DocumentSchema),
    outcomes: z.array(OutcomeSchema),
    decisions: z.array(MeetingDecisionSchema),
    joining: JoiningDetailsSchema.nullable(),
    status: z.enum(['convened', 'postponed', 'cancelled']),
    convenedBy: z.array(z.string()).meta({ description: 'References of the circulars, in order' }),
    language: LanguageSchema.nullable().meta({
      description: 'Language of the texts in this record',
    }),
    localizations: z.partialRecord(z.enum(LANGUAGES), LocalizationSchema),
  })
  .meta({ id: 'Meeting', description: 'A meeting that a circular convenes' })
export interface Meeting extends z.infer<typeof MeetingSchema> {}
