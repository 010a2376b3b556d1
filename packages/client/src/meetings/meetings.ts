import * as z from 'zod'
import {
  CalendarDateSchema,
  CircularSchema,
  EvidenceSchema,
  InstantSchema,
  LanguageSchema,
  MeetingSchema,
  MeetingTimesSchema,
  RegistrationStatusSchema,
} from '@u4ssc/domain'
import { LocalizationSchema } from '@u4ssc/domain/meetings'
import type { FactsWith } from '@u4ssc/domain/meetings/facts'
import { numberedPageOf, pageOf } from '../responses/page'
import { ProceedingsSchema } from './proceedings'

export const ReleaseSchema = z
  .object({ number: z.int().positive(), name: z.string().nullable(), publishedAt: InstantSchema })
  .meta({ id: 'Release', description: 'An immutable published state of a meeting' })
export interface Release extends z.infer<typeof ReleaseSchema> {}

export const LetterLinkSchema = z
  .object({
    id: z.string(),
    reference: z.string().nullable(),
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: z.string().nullable(),
  })
  .meta({ id: 'LetterLink', description: 'The published circular that convenes a meeting' })
export interface LetterLink extends z.infer<typeof LetterLinkSchema> {}

/** The facts that only registrants may see. */
const FOR_REGISTRANTS = {
  joining: true,
} as const satisfies Record<FactsWith<{ readonly audience: 'registrants' }>, true>

/** A public meeting, without joining details. */
export const PublicMeetingSchema = MeetingSchema.omit(FOR_REGISTRANTS).meta({
  id: 'PublicMeeting',
  description: 'A meeting without its joining details',
})
export interface PublicMeeting extends z.infer<typeof PublicMeetingSchema> {}

const registration = {
  registrationStatus: RegistrationStatusSchema.meta({
    description: 'Whether people can register now',
  }),
  registersHere: z
    .boolean()
    .meta({ description: 'Whether the meeting has a registration form on this platform' }),
  formClosesAt: InstantSchema.nullable().meta({
    description:
      'When the form on this platform closes, also before it opens; null without a form, or if it is open until the meeting begins',
  }),
}

export const MeetingStatusChangeSchema = z
  .object({
    kind: z.enum(['postponed', 'cancelled', 'moved']).meta({
      description: '`moved`: the meeting has other days or times than first published',
    }),
    at: InstantSchema.meta({ description: 'Time of the publication' }),
    reason: z.string().nullable().meta({ description: 'Public reason; null if none was given' }),
    formerDate: CalendarDateSchema.nullable().meta({
      description: 'First day as first published, if the meeting moved to another date',
    }),
  })
  .meta({
    id: 'MeetingStatusChange',
    description: 'The latest change of the status or the times of a meeting',
  })
export interface MeetingStatusChange extends z.infer<typeof MeetingStatusChangeSchema> {}

const statusChange = {
  statusChange: MeetingStatusChangeSchema.nullable().meta({
    description: 'The change that gave the meeting its status or times; null if as first published',
  }),
}

/** Field of an answer that depends on the query. */
export const timesInZone = MeetingTimesSchema.optional().meta({
  description: 'Times in the zone of the query parameter `zone`; absent without it',
})

export const MeetingSummarySchema = z
  .object({
    ...registration,
    ...statusChange,
    times: timesInZone,
    slug: z.string(),
    meeting: PublicMeetingSchema.pick({
      title: true,
      shortTitle: true,
      ordinal: true,
      series: true,
      mode: true,
      schedule: true,
      venue: true,
      languages: true,
      fee: true,
      registration: true,
      participation: true,
      website: true,
      status: true,
      language: true,
    }).extend({
      localizations: z
        .partialRecord(LanguageSchema, LocalizationSchema.pick({ title: true, shortTitle: true }))
        .meta({ description: 'Titles in other languages' }),
    }),
    release: ReleaseSchema,
    letter: LetterLinkSchema.nullable(),
  })
  .meta({ id: 'MeetingSummary', description: 'A published meeting in a list' })
export interface MeetingSummary extends z.infer<typeof MeetingSummarySchema> {}

export const MeetingPageSchema = pageOf(MeetingSummarySchema).meta({
  id: 'MeetingPage',
  description: 'A page of published meetings',
})

export const MeetingListSchema = numberedPageOf(MeetingSummarySchema)
  .extend({
    years: z.array(z.int()).meta({ description: 'Years with meetings, latest first' }),
    series: z.array(z.string()).meta({ description: 'Series of the meetings' }),
    modes: z.array(MeetingSchema.shape.mode.unwrap()),
  })
  .meta({
    id: 'MeetingList',
    description: 'A numbered page of published meetings, with the values of the filters',
  })
export interface MeetingList extends z.infer<typeof MeetingListSchema> {}

export const MeetingFileSchema = z
  .object({
    url: z.string().meta({ description: 'Address in `documents`' }),
    name: z.string().meta({ description: 'File name' }),
    size: z.int().nonnegative().meta({ description: 'Size in bytes' }),
    pages: z.int().positive().nullable().meta({
      description: 'Number of pages; null if the format has none or they were not counted',
    }),
    uploadedAt: InstantSchema,
  })
  .meta({ id: 'MeetingFile', description: 'The uploaded file of a public document' })
export interface MeetingFile extends z.infer<typeof MeetingFileSchema> {}

export const PublishedMeetingSchema = z
  .object({
    ...registration,
    ...statusChange,
    joinableFrom: InstantSchema.nullable().meta({
      description: 'Time from which confirmed registrants see the joining details',
    }),
    slug: z.string(),
    meeting: PublicMeetingSchema,
    release: ReleaseSchema,
    times: timesInZone,
    letter: LetterLinkSchema.extend({ contact: CircularSchema.shape.contact }).nullable(),
    evidence: EvidenceSchema.meta({
      description:
        'By JSON pointer in the meeting; spans are positions in the text of the circular',
    }),
    files: z.array(MeetingFileSchema).meta({
      description:
        'Uploaded files of the documents, by address. Documents on other websites are not included',
    }),
    proceedings: z.array(ProceedingsSchema).meta({
      description: 'Closings of the record, latest first; empty if never closed',
    }),
  })
  .meta({
    id: 'PublishedMeeting',
    description: 'The latest release of a meeting, with evidence and registration status',
  })
export interface PublishedMeeting extends z.infer<typeof PublishedMeetingSchema> {}

/** A published meeting in an archive, without values that change over time. */
export const MeetingRecordSchema = PublishedMeetingSchema.omit({
  registrationStatus: true,
  registersHere: true,
  formClosesAt: true,
  times: true,
  files: true,
  statusChange: true,
}).meta({ id: 'MeetingRecord', description: 'A published meeting in an archive' })
export interface MeetingRecord extends z.infer<typeof MeetingRecordSchema> {}
