import * as z from 'zod'
import {
  CalendarDateSchema,
  CountrySchema,
  InstantSchema,
  LanguageTagSchema,
  MeetingPhaseSchema,
  MeetingSchema,
  ZoneSchema,
  isZone,
} from '@u4ssc/domain'
import { limitUpTo, NumberedPageQuerySchema, PageQuerySchema, YearSchema } from '../responses/page'

const text = z.string().trim().min(1).max(200).optional()

export const ZoneQuerySchema = z.object({
  zone: ZoneSchema.refine(isZone, 'There is no time zone with this name').optional().meta({
    description:
      'Adds `times`, in this zone: an IANA name, or an offset such as `+05:30` (write `%2B` for `+`)',
    example: 'America/Bogota',
  }),
})
export interface ZoneQuery extends z.input<typeof ZoneQuerySchema> {}

export const MeetingQuerySchema = PageQuerySchema.extend({
  ...ZoneQuerySchema.shape,
  // A whole archive is read in few requests: an item is about two kilobytes
  limit: limitUpTo(500),
  year: YearSchema.meta({ description: 'Year of the first day' }),
  from: CalendarDateSchema.optional().meta({
    description: 'First date, inclusive; finds meetings that end on or after it',
    example: '2021-12-01',
  }),
  until: CalendarDateSchema.optional().meta({
    description: 'Last date, inclusive; finds meetings that begin on or before it',
    example: '2021-12-31',
  }),
  country: CountrySchema.optional().meta({ description: 'Country or area of the venue' }),
  language: LanguageTagSchema.optional().meta({
    description: 'Working language of the meeting, or language with interpretation',
  }),
  series: text.meta({ description: 'Series of meetings', example: 'U4SSC' }),
  organizer: text.meta({
    description: 'Part of the name of an organizer, in any case',
    example: 'ITU',
  }),
  mode: MeetingSchema.shape.mode.unwrap().optional().meta({ description: 'Format of the meeting' }),
  status: MeetingSchema.shape.status.optional().meta({ description: 'Status of the meeting' }),
  phase: MeetingPhaseSchema.optional().meta({ description: 'Phase of the meeting at this moment' }),
  updatedSince: InstantSchema.optional().meta({
    description:
      'Finds meetings whose latest release was published, or that were restored, at this time or later. A registration changes no release',
    example: '2021-11-25T09:00:00Z',
  }),
})
export interface MeetingQuery extends z.input<typeof MeetingQuerySchema> {}

export const MeetingBrowseQuerySchema = NumberedPageQuerySchema.extend({
  year: MeetingQuerySchema.shape.year,
  mode: MeetingQuerySchema.shape.mode,
  series: MeetingQuerySchema.shape.series,
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .meta({ description: 'Month with a day of the meeting', example: '2021-12' }),
})
export interface MeetingBrowseQuery extends z.input<typeof MeetingBrowseQuerySchema> {}
