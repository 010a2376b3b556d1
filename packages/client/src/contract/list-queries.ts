import { z } from 'zod'
import { MeetingPhaseSchema, MeetingSchema, ReferenceSchema } from '@u4ssc/domain'
import { PageQuerySchema } from './page'

const year = z.coerce.number<string | number>().int().min(1800).max(2999).optional()
const TEXT_LENGTH_MAX = 200

export const MeetingQuerySchema = PageQuerySchema.extend({
  year: year.meta({ description: 'Of its first day' }),
  mode: MeetingSchema.shape.mode.unwrap().optional(),
  status: MeetingSchema.shape.status.optional(),
  phase: MeetingPhaseSchema.optional().meta({ description: 'Where it is now' }),
})
export type MeetingQuery = z.input<typeof MeetingQuerySchema>

export const CircularQuerySchema = PageQuerySchema.extend({
  year: year.meta({ description: 'Of issue' }),
  series: z.string().max(TEXT_LENGTH_MAX).optional().meta({ example: 'TSB Circular' }),
  kind: ReferenceSchema.shape.kind.optional(),
  addressee: z
    .string()
    .trim()
    .min(1)
    .max(TEXT_LENGTH_MAX)
    .optional()
    .meta({ description: 'Words that stand in one of its addressees', example: 'Academia' }),
})
export type CircularQuery = z.input<typeof CircularQuerySchema>
