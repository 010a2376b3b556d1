import { z } from 'zod'
import { CitationSchema } from '../citation'
import { MeetingSchema } from '../meetings/index'
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
 * UnappliedSchema.parse(change).reason // => 'words-not-found'
 */
export const UnappliedSchema = z
  .object({
    reference: z
      .string()
      .nullable()
      .meta({ description: 'Of the letter that asks for the change' }),
    paragraph: z.string().nullable().meta({ description: 'Of that letter, as printed' }),
    reason: z.enum(UNAPPLIED_REASONS),
    words: z.string().nullable().meta({ description: 'What was looked for, as the letter has it' }),
  })
  .meta({ id: 'Unapplied', description: 'A change that a letter asks for and that was not made' })
export type Unapplied = z.infer<typeof UnappliedSchema>

/**
 * Letters as they stand together on a date, as `consolidate` gives it.
 *
 * @example
 * ConsolidationSchema.parse(consolidate([])).meetings // => []
 */
export const ConsolidationSchema = z
  .object({
    circular: CircularSchema.nullable().meta({ description: 'Null while no letter stands' }),
    meetings: z.array(MeetingSchema),
    history: z.record(z.string(), CitationSchema).meta({
      description: 'By JSON pointer of the fact within this record: the letter it now rests on',
    }),
    unapplied: z.array(UnappliedSchema),
  })
  .meta({ id: 'Consolidation', description: 'Letters as they stand together on a date' })
export type Consolidation = z.infer<typeof ConsolidationSchema>
