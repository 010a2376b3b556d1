import * as z from 'zod'
import { ContactSchema } from '../../contact'
import type { MeetingDeadline } from '../../meetings/index'
import { CalendarDateSchema, LanguageSchema, WallTimeSchema, ZoneSchema } from '../../scalars'
import { LineSchema } from './line'
import { ReferenceSchema } from './reference'

/**
 * A paragraph of a letter, with its number as printed.
 *
 * @example
 * ParagraphSchema.parse({ number: '2.1', text: 'As follows:', items: [] }).number // => '2.1'
 */
export const ParagraphSchema = z
  .object({
    number: LineSchema.nullable().meta({
      description: 'Printed number, for example "1" or "2.1"; null if unnumbered',
    }),
    text: z.string().meta({ description: 'Text; a line feed for each blank line in the circular' }),
    items: z
      .array(LineSchema)
      .meta({ description: 'Bulleted or lettered list items after the text' }),
  })
  .meta({ id: 'Paragraph' })
export type Paragraph = z.infer<typeof ParagraphSchema>

/**
 * What a letter does to another one, which it names.
 *
 * @example
 * RelationSchema.parse({ kind: 'amends', reference: 'TSB Circular 352', date: null }).kind // => 'amends'
 */
export const RelationSchema = z
  .object({
    kind: z.enum(['amends', 'supplements', 'supersedes', 'cites']),
    reference: LineSchema,
    date: CalendarDateSchema.nullable(),
  })
  .meta({ id: 'Relation', description: 'Relation of a circular to another one' })
export type Relation = z.infer<typeof RelationSchema>

/**
 * A day by which a letter wants something done; time and zone where it states them.
 *
 * @example
 * const deadline = { date: '2021-11-30', time: null, zone: null, what: 'Registration' }
 * CircularDeadlineSchema.parse(deadline).date // => '2021-11-30'
 */
export const CircularDeadlineSchema = z
  .object({
    date: CalendarDateSchema,
    time: WallTimeSchema.nullable(),
    zone: ZoneSchema.nullable(),
    what: z.string(),
  })
  .meta({ id: 'CircularDeadline' })
export type CircularDeadline = z.infer<typeof CircularDeadlineSchema>

/** Returns a deadline as one of a meeting, whose own zone holds where none is stated. */
export function deadlineOfMeeting({ date, time, zone, what }: CircularDeadline): MeetingDeadline {
  return time === null ? { date, what } : { date, time, zone, what }
}

/**
 * Who signed a letter, by name and office as printed.
 *
 * @example
 * SignatorySchema.parse({ name: 'Chaesub Lee', title: null }).title // => null
 */
export const SignatorySchema = z
  .object({
    name: z.string().nullable(),
    title: z.string().nullable(),
  })
  .meta({ id: 'Signatory' })
export type Signatory = z.infer<typeof SignatorySchema>

/**
 * What a letter carries after its signature, under its label.
 *
 * @example
 * AnnexSchema.parse({ label: 'Annex 1', title: null, text: 'Draft programme' }).label // => 'Annex 1'
 */
export const AnnexSchema = z
  .object({
    label: z.string(),
    title: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: 'Annex' })
export type Annex = z.infer<typeof AnnexSchema>

/**
 * A formal letter as a structured record, in its own words; what it does not state is null.
 *
 * @example
 * CircularSchema.parse(circularOf({ subject: 'Invitation' })).subject // => 'Invitation'
 */
export const CircularSchema = z
  .object({
    reference: ReferenceSchema,
    issuer: z.object({ organization: LineSchema.nullable(), bureau: LineSchema.nullable() }),
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: LineSchema.nullable(),
    addressees: z.array(LineSchema),
    copiedTo: z.array(LineSchema),
    contact: ContactSchema,
    subject: LineSchema.nullable(),
    language: LanguageSchema.nullable(),
    salutation: LineSchema.nullable(),
    paragraphs: z.array(ParagraphSchema),
    closing: LineSchema.nullable(),
    signatory: SignatorySchema.nullable(),
    annexes: z.array(AnnexSchema),
    relations: z.array(RelationSchema),
    deadlines: z.array(CircularDeadlineSchema),
  })
  .meta({
    id: 'Circular',
    description: 'A circular as a structured record, with its original text',
  })
export interface Circular extends z.infer<typeof CircularSchema> {}
