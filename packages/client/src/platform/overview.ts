import * as z from 'zod'
import { CalendarDateSchema, InstantSchema } from '@u4ssc/domain'
import { TallySchema } from '../registrations/registration-figures'

const number = z.int().nonnegative()

const RegistrationOverviewSchema = z
  .object({
    states: TallySchema.meta({
      description: 'People by state; deleted registrations are left out',
    }),
    oldestInReviewAt: InstantSchema.nullable().meta({
      description: 'When the longest waiting registration in review was made',
    }),
    weeks: z
      .array(z.object({ startsOn: CalendarDateSchema, states: TallySchema }))
      .meta({ description: 'By week of registration (Monday, UTC), earliest first' }),
    visaRequests: number.meta({ description: 'Requests for visa letters to decide' }),
    delegations: number,
    invitations: number,
    waitingEmails: number,
    failedEmails: number,
  })
  .meta({ id: 'RegistrationOverview', description: 'Counts about the people of a meeting' })

const ContentOverviewSchema = z
  .object({
    documents: number.meta({ description: 'Uploaded documents to approve' }),
    submissions: number.meta({ description: 'Speaker submissions to review' }),
    speakersInvited: number,
    speakersAccepted: number,
  })
  .meta({ id: 'ContentOverview', description: 'Counts about the speakers and documents' })

export const MeetingOverviewSchema = z
  .object({
    slug: z.string(),
    noticesToApprove: number.nullable().meta({ description: 'Null without permission' }),
    registrations: RegistrationOverviewSchema.nullable().meta({
      description: 'Null without permission',
    }),
    content: ContentOverviewSchema.nullable().meta({ description: 'Null without permission' }),
  })
  .meta({ id: 'MeetingOverview', description: 'What one meeting needs from the secretariat' })
export interface MeetingOverview extends z.infer<typeof MeetingOverviewSchema> {}

export const DUE_KINDS = [
  'meeting-starts',
  'registration-opens',
  'registration-closes',
  'deadline',
  'reminder',
  'joining',
  'notice',
] as const

export const DueDateSchema = z
  .object({
    slug: z.string(),
    kind: z.enum(DUE_KINDS),
    at: InstantSchema.nullable().meta({ description: 'Null if only the day is known' }),
    date: CalendarDateSchema.nullable().meta({ description: 'The day, if no time is known' }),
    label: z.string().nullable().meta({ description: 'Words of a deadline' }),
  })
  .meta({ id: 'DueDate', description: 'A date that is coming up' })
export interface DueDate extends z.infer<typeof DueDateSchema> {}

export const OverviewSchema = z
  .object({
    meetings: z
      .array(MeetingOverviewSchema)
      .meta({ description: 'Meetings where something waits for the secretariat, at most 200' }),
    dueDates: z
      .array(DueDateSchema)
      .meta({ description: 'The next dates of the next 200 meetings, earliest first' }),
  })
  .meta({ id: 'Overview', description: 'Open tasks and coming dates of all meetings' })
export interface Overview extends z.infer<typeof OverviewSchema> {}
