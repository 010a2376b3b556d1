import { z } from '../../zod'
import { CitationSchema } from '../../citation'
import { MeetingSchema } from '../../meetings/index'
import { CircularSchema } from './circular'

/** Why a letter, or something in it, could not be applied to what stood before. */
export const UNAPPLIED_REASONS = [
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
export const UnappliedAmendmentSchema = z.object({
  reference: z.string().nullable(),
  paragraph: z.string().nullable(),
  reason: z.enum(UNAPPLIED_REASONS),
  words: z.string().nullable(),
})
export type UnappliedAmendment = z.infer<typeof UnappliedAmendmentSchema>

/**
 * The state of letters that amend each other on a date, as `consolidate` returns it.
 *
 * @example
 * ConsolidationSchema.parse(consolidate([])).meetings // => []
 */
export const ConsolidationSchema = z.object({
  circular: CircularSchema.nullable(),
  meetings: z.array(MeetingSchema),
  history: z.record(z.string(), CitationSchema),
  unapplied: z.array(UnappliedAmendmentSchema),
})
export type Consolidation = z.infer<typeof ConsolidationSchema>
