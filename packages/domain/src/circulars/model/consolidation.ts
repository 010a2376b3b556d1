import * as z from 'zod'
import { CitationSchema } from '../../citation'
import { MeetingSchema } from '../../meetings/index'
import { CircularSchema } from './circular'

/** Why a letter, or something in it, could not be applied to what stood before. */
const UNAPPLIED_REASONS = [
  'no-original',
  'original-not-the-one-amended',
  'amends-nothing',
  'issued-before-original',
  'issue-date-missing',
  'already-applied',
  'language-differs',
  'nothing-to-apply',
  'words-not-found',
  'words-ambiguous',
  'paragraph-not-found',
  'meeting-not-found',
  'meetings-not-restated',
] as const

/**
 * A change that a letter asks for and that was not made, with the reason.
 *
 * @example
 * const change = { reference: null, paragraph: '3', reason: 'words-not-found', words: '15 March' }
 * UnappliedAmendmentSchema.parse(change).reason // => 'words-not-found'
 */
export const UnappliedAmendmentSchema = z
  .object({
    reference: z.string().nullable().meta({ description: 'Reference of the amending circular' }),
    paragraph: z
      .string()
      .nullable()
      .meta({ description: 'Printed paragraph number in that circular' }),
    reason: z.enum(UNAPPLIED_REASONS),
    words: z
      .string()
      .nullable()
      .meta({ description: 'Text that was searched for, from the circular' }),
  })
  .meta({
    id: 'UnappliedAmendment',
    description: 'An amendment that was not applied',
  })
export type UnappliedAmendment = z.infer<typeof UnappliedAmendmentSchema>

/**
 * The state of letters that amend each other on a date, as `consolidate` returns it.
 *
 * @example
 * ConsolidationSchema.parse(consolidate([])).meetings // => []
 */
export const ConsolidationSchema = z
  .object({
    circular: CircularSchema.nullable().meta({ description: 'Null if no circular is in force' }),
    meetings: z.array(MeetingSchema),
    history: z
      .record(z.string(), CitationSchema)
      .meta({ description: 'Source circular of each fact, by JSON pointer in this record' }),
    unapplied: z.array(UnappliedAmendmentSchema),
  })
  .meta({ id: 'Consolidation', description: 'Circulars with all amendments on a date' })
export type Consolidation = z.infer<typeof ConsolidationSchema>
