import { z } from 'zod'
import { MeetingPhaseSchema, MeetingSchema, ReferenceSchema } from '@u4ssc/domain'
import { PageQuerySchema } from '../responses/page'

const year = z.coerce.number<string | number>().int().min(1800).max(2999).optional()
const MAX_TEXT_LENGTH = 200

export const MeetingQuerySchema = PageQuerySchema.extend({
  year: year.meta({ description: 'Year of the first day' }),
  mode: MeetingSchema.shape.mode
    .unwrap()
    .optional()
    .meta({ description: 'Attendance mode of the meeting' }),
  status: MeetingSchema.shape.status.optional().meta({ description: 'Status of the meeting' }),
  phase: MeetingPhaseSchema.optional().meta({ description: 'Phase of the meeting at this moment' }),
})
export type MeetingQuery = z.input<typeof MeetingQuerySchema>

export const CircularQuerySchema = PageQuerySchema.extend({
  year: year.meta({ description: 'Year of issue' }),
  series: z
    .string()
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Series of circulars', example: 'TSB Circular' }),
  kind: ReferenceSchema.shape.kind.optional().meta({ description: 'Kind of circular' }),
  addressee: z
    .string()
    .trim()
    .min(1)
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Text in one of the addressees', example: 'Academia' }),
})
export type CircularQuery = z.input<typeof CircularQuerySchema>
