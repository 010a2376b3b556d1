import { z } from 'zod'
import { LanguageSchema } from '@u4ssc/domain'
import { RegistrationFilterSchema } from './registration-records'

/** Lists of a meeting that people print or open in a spreadsheet. */
export const MEETING_LISTS = [
  'participants',
  'registrations',
  'badges',
  'attendance',
  'programme',
] as const
export const MeetingListSchema = z
  .enum(MEETING_LISTS)
  .meta({ id: 'MeetingList', description: 'List of a meeting', example: 'participants' })
export type MeetingList = z.infer<typeof MeetingListSchema>

export const LIST_FORMATS = ['docx', 'pdf', 'xlsx', 'csv'] as const
const ListFormatSchema = z
  .enum(LIST_FORMATS)
  .meta({ description: 'File format: Word, PDF, Excel or CSV', example: 'pdf' })
export type ListFormat = z.infer<typeof ListFormatSchema>

export const MeetingListQuerySchema = RegistrationFilterSchema.omit({ meeting: true }).extend({
  format: ListFormatSchema,
  language: LanguageSchema.meta({ description: 'Language of the labels', example: 'fr' }),
})
export interface MeetingListQuery extends z.infer<typeof MeetingListQuerySchema> {}
