import { z } from 'zod'
import { ContactSchema } from '../contact'
import { CalendarDateSchema, LanguageSchema, WallTimeSchema, ZoneSchema } from '../scalars'
import { ReferenceSchema } from './reference'

export const ParagraphSchema = z
  .object({
    number: z
      .string()
      .nullable()
      .meta({ description: 'As printed: "1", "2.1"; null if unnumbered' }),
    text: z.string(),
    items: z.array(z.string()).meta({ description: 'Bulleted or lettered points under the text' }),
  })
  .meta({ id: 'Paragraph' })
export type Paragraph = z.infer<typeof ParagraphSchema>

export const RelationSchema = z
  .object({
    kind: z.enum(['amends', 'supplements', 'supersedes', 'cites']),
    reference: z.string(),
    date: CalendarDateSchema.nullable(),
  })
  .meta({ id: 'Relation', description: 'What this letter does to another one' })
export type Relation = z.infer<typeof RelationSchema>

export const CircularDeadlineSchema = z
  .object({
    date: CalendarDateSchema,
    time: WallTimeSchema.nullable(),
    zone: ZoneSchema.nullable(),
    what: z.string(),
  })
  .meta({ id: 'CircularDeadline' })
export type CircularDeadline = z.infer<typeof CircularDeadlineSchema>

export const SignatorySchema = z
  .object({ name: z.string().nullable(), title: z.string().nullable() })
  .meta({ id: 'Signatory' })
export type Signatory = z.infer<typeof SignatorySchema>

export const AnnexSchema = z
  .object({ label: z.string(), title: z.string().nullable(), text: z.string() })
  .meta({ id: 'Annex' })
export type Annex = z.infer<typeof AnnexSchema>

export const CircularSchema = z
  .object({
    reference: ReferenceSchema,
    issuer: z.object({ organization: z.string().nullable(), bureau: z.string().nullable() }),
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: z.string().nullable(),
    addressees: z.array(z.string()),
    copiedTo: z.array(z.string()),
    contact: ContactSchema,
    subject: z.string().nullable(),
    language: LanguageSchema.nullable(),
    salutation: z.string().nullable(),
    paragraphs: z.array(ParagraphSchema),
    closing: z.string().nullable(),
    signatory: SignatorySchema.nullable(),
    annexes: z.array(AnnexSchema),
    relations: z.array(RelationSchema),
    deadlines: z.array(CircularDeadlineSchema),
  })
  .meta({ id: 'Circular', description: 'A formal letter as a structured record, in its own words' })
export type Circular = z.infer<typeof CircularSchema>
