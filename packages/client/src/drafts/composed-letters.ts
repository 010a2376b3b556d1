import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { AnnexSchema, ContactSchema, SignatorySchema } from '@u4ssc/domain/circulars'
import * as z from 'zod'
import { MAX_CIRCULAR_LENGTH } from '../circulars/readings'

export const LETTER_PURPOSES = ['convene', 'amend'] as const

export const LetterPurposeSchema = z.enum(LETTER_PURPOSES).meta({
  id: 'LetterPurpose',
  description:
    'Whether the circular convenes a meeting, saved for each writer, or changes that of one, saved once for all writers',
})
export type LetterPurpose = z.infer<typeof LetterPurposeSchema>

/** Most paragraphs and annexes of a letter that is being composed. */
const MAX_PARTS = 500

const TextSchema = z.string().max(MAX_CIRCULAR_LENGTH)

export const ComposedLetterSchema = z
  .object({
    language: LanguageSchema,
    reference: z.string().max(500),
    issuedOn: z.string().max(10).meta({ description: 'Calendar date as typed, perhaps empty' }),
    subject: TextSchema,
    addressees: TextSchema.meta({ description: 'One for each line' }),
    contact: ContactSchema,
    signatory: SignatorySchema,
    paragraphs: z
      .array(
        z.object({
          clause: z.string().max(50).nullable().meta({
            description: 'The clause that it states; null for a paragraph of the writer',
          }),
          text: TextSchema,
        }),
      )
      .max(MAX_PARTS),
    annexes: z.array(AnnexSchema).max(MAX_PARTS),
  })
  .meta({ id: 'ComposedLetter', description: 'A circular that is being composed' })
export interface ComposedLetter extends z.infer<typeof ComposedLetterSchema> {}

const version = z.int().nonnegative().meta({
  description: 'Version of the circular, which increases with every save; 0 if it was never saved',
})

export const ComposedLetterChangeSchema = z.object({ letter: ComposedLetterSchema, version }).meta({
  id: 'ComposedLetterChange',
  description: 'The circular, and the version that it replaces',
})
export interface ComposedLetterChange extends z.infer<typeof ComposedLetterChangeSchema> {}

export const SavedLetterSchema = ComposedLetterChangeSchema.extend({
  savedAt: InstantSchema,
}).meta({ id: 'SavedLetter', description: 'A circular as it was saved last' })
export interface SavedLetter extends z.infer<typeof SavedLetterSchema> {}
