import * as z from 'zod'
import {
  CalendarDateSchema,
  CountrySchema,
  LanguageSchema,
  SittingSchema,
  ZoneSchema,
} from '@u4ssc/domain'
import { factSchema } from './fact'

const texts = z.array(factSchema(z.string()))

/**
 * A meeting of U4SSC, each fact with its sources; what no source says is null.
 *
 * @example
 * CatalogueMeetingSchema.parse(findMeeting(6)).mode.value // => 'virtual'
 */
export const CatalogueMeetingSchema = z
  .object({
    id: z.string(),
    ordinal: z.int().positive().meta({ description: 'Its place in this list' }),
    numbering: factSchema(z.int().positive()).nullable().meta({
      description: 'The number as sources give it, or as it follows from them',
    }),
    days: factSchema(z.array(SittingSchema).min(1)).nullable().meta({
      description: 'Hours that no source states are null',
    }),
    between: factSchema(z.object({ after: CalendarDateSchema, before: CalendarDateSchema }))
      .nullable()
      .meta({ description: 'Where no source gives the day: the days between which it must lie' }),
    zone: factSchema(ZoneSchema).nullable(),
    mode: factSchema(z.enum(['virtual', 'physical', 'hybrid'])).nullable(),
    city: factSchema(z.string()).nullable(),
    country: factSchema(CountrySchema).nullable(),
    venue: factSchema(z.string()).nullable(),
    occasion: factSchema(z.string()).nullable().meta({ description: 'The event it was part of' }),
    organizers: factSchema(z.array(z.string())).nullable(),
    hosts: factSchema(z.array(z.string())).nullable(),
    languages: factSchema(z.array(LanguageSchema)).nullable(),
    circular: factSchema(z.object({ reference: z.string(), issuedOn: CalendarDateSchema }))
      .nullable()
      .meta({ description: 'The letter that convened it' }),
    objectives: texts,
    presented: texts,
    decisions: texts,
    remarks: texts.meta({ description: 'Counts and notes as printed; sources may differ' }),
    programme: z.array(
      factSchema(z.object({ date: CalendarDateSchema, startTime: z.string(), title: z.string() })),
    ),
  })
  .meta({ id: 'CatalogueMeeting', description: 'A meeting of U4SSC, each fact with its source' })
export type CatalogueMeeting = z.infer<typeof CatalogueMeetingSchema>
