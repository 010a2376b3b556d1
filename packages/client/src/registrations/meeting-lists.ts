import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'
import { DecisionQuerySchema } from '../meetings/decisions'
import { RegistrationColumnsSchema, registrationOrder } from './registration-columns'
import { RegistrationFilterSchema } from './registration-records'

/** Lists of a meeting that people print or open in a spreadsheet. */
export const MEETING_LISTS = [
  'public-participants',
  'participants-only',
  'registrations',
  'badges',
  'attendance',
  'programme',
] as const
export const MeetingListSchema = z
  .enum(MEETING_LISTS)
  .meta({ id: 'MeetingList', description: 'List of a meeting', example: 'public-participants' })
export type MeetingList = z.infer<typeof MeetingListSchema>

export const LIST_FORMATS = ['docx', 'pdf', 'xlsx', 'csv'] as const

/** Media type of each format, as in the description of the API. */
export const LIST_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Record<(typeof LIST_FORMATS)[number], string>

const ListFormatSchema = z
  .enum(LIST_FORMATS)
  .meta({ description: 'File format: Word, PDF, Excel or CSV', example: 'pdf' })
export type ListFormat = z.infer<typeof ListFormatSchema>

const FileQuerySchema = z.object({
  format: ListFormatSchema,
  language: LanguageSchema.meta({ description: 'Language of the labels', example: 'fr' }),
})

export const MeetingListQuerySchema = RegistrationFilterSchema.omit({ meeting: true })
  .extend({
    ...registrationOrder,
    columns: RegistrationColumnsSchema.optional(),
  })
  .extend(FileQuerySchema.shape)
export interface MeetingListQuery extends z.infer<typeof MeetingListQuerySchema> {}

export const DecisionFileQuerySchema = DecisionQuerySchema.omit({ page: true }).extend(
  FileQuerySchema.shape,
)
export interface DecisionFileQuery extends z.infer<typeof DecisionFileQuerySchema> {}
