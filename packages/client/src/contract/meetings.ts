import { z } from 'zod'
import {
  CalendarDateSchema,
  CircularSchema,
  EvidenceSchema,
  InstantSchema,
  MeetingSchema,
  RegistrationStatusSchema,
} from '@u4ssc/domain'
import { pageOf } from './page'
import { ProceedingsSchema } from './proceedings'

export const ReleaseSchema = z
  .object({ number: z.int().positive(), name: z.string().nullable(), publishedAt: InstantSchema })
  .meta({ id: 'Release', description: 'An immutable published state of a meeting' })
export type Release = z.infer<typeof ReleaseSchema>

export const LetterLinkSchema = z
  .object({
    id: z.string(),
    reference: z.string().nullable(),
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: z.string().nullable(),
  })
  .meta({ id: 'LetterLink', description: 'The published letter that convenes a meeting' })
export type LetterLink = z.infer<typeof LetterLinkSchema>

/** A meeting as anyone may see it: without joining details. */
export const PublicMeetingSchema = MeetingSchema.omit({ joining: true }).meta({
  id: 'PublicMeeting',
})
export type PublicMeeting = z.infer<typeof PublicMeetingSchema>

const registration = {
  registrationStatus: RegistrationStatusSchema.meta({
    description: 'Whether people can register now, by the form where there is one',
  }),
  registersHere: z
    .boolean()
    .meta({ description: 'Whether the meeting has a registration form here' }),
}

export const MeetingSummarySchema = z
  .object({
    ...registration,
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
    }),
    release: ReleaseSchema,
    letter: LetterLinkSchema.nullable(),
  })
  .meta({ id: 'MeetingSummary' })
export type MeetingSummary = z.infer<typeof MeetingSummarySchema>

export const MeetingPageSchema = pageOf(MeetingSummarySchema).meta({ id: 'MeetingPage' })

export const PublishedMeetingSchema = z
  .object({
    ...registration,
    joinableFrom: InstantSchema.nullable().meta({
      description: 'From when the confirmed see on their personal page how to join',
    }),
    slug: z.string(),
    meeting: PublicMeetingSchema,
    release: ReleaseSchema,
    letter: LetterLinkSchema.extend({ contact: CircularSchema.shape.contact }).nullable(),
    evidence: EvidenceSchema.meta({
      description: 'By JSON pointer within the meeting; spans count in the text of the letter',
    }),
    proceedings: z.array(ProceedingsSchema).meta({
      description: 'Their closings, the latest first; none as long as they were never closed',
    }),
  })
  .meta({ id: 'PublishedMeeting' })
/** A published meeting in an archive: without what changes by itself. */
export const MeetingRecordSchema = PublishedMeetingSchema.omit({
  registrationStatus: true,
  registersHere: true,
}).meta({ id: 'MeetingRecord' })
export type MeetingRecord = z.infer<typeof MeetingRecordSchema>

export type PublishedMeeting = z.infer<typeof PublishedMeetingSchema>
