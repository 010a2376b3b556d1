import { z } from 'zod'
import { CalendarDateSchema, LanguageSchema, MeetingSchema } from '@u4ssc/domain'
import { pageOf } from './page'

const SEARCH_TYPES = ['letter', 'meeting', 'session', 'speaker', 'document'] as const
const QUERY_LENGTH_MAX = 200

export const SearchQuerySchema = z.object({
  q: z.string().trim().min(1, 'Say what to look for').max(QUERY_LENGTH_MAX).meta({
    description:
      'Words; "in this order" within quotation marks, `or` between, `-` before a word that must not be there',
    example: 'smart cities',
  }),
  type: z.enum(SEARCH_TYPES).optional(),
  language: LanguageSchema.optional(),
  from: CalendarDateSchema.optional().meta({ description: 'First day of issue or of meeting' }),
  to: CalendarDateSchema.optional().meta({ description: 'Last day; it counts' }),
  cursor: z.string().optional(),
  limit: z.coerce.number<string | number>().int().min(1).max(50).default(20),
})
export type SearchQuery = z.input<typeof SearchQuerySchema>

export const MarkedTextSchema = z
  .object({
    text: z.string(),
    marks: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }))
      .meta({ description: 'What was found, in UTF-16 units of the text; the end does not count' }),
  })
  .meta({ id: 'MarkedText', description: 'Plain text, never markup' })
export type MarkedText = z.infer<typeof MarkedTextSchema>

const found = {
  title: MarkedTextSchema,
  excerpt: MarkedTextSchema,
  language: LanguageSchema.nullable(),
  heldOn: CalendarDateSchema.nullable().meta({ description: 'Of issue or of meeting' }),
}

/** Of the meeting that a hit is part of. */
const { status } = MeetingSchema.shape

export const SearchHitSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('letter'),
      circular: z.string().meta({ description: 'Id of the letter' }),
      pointer: z.string().meta({ description: 'Of the paragraph, within the letter; "" for all' }),
      ...found,
    }),
    z.object({ type: z.literal('meeting'), meeting: z.string(), status, ...found }),
    z.object({
      type: z.enum(['session', 'speaker', 'document']),
      meeting: z.string().meta({ description: 'Slug of the meeting' }),
      id: z.string().meta({ description: 'Within the meeting' }),
      status,
      ...found,
    }),
  ])
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHitSchema>

export const SearchPageSchema = pageOf(SearchHitSchema)
  .extend({
    lookedFor: z.string().meta({
      description: 'The question; nearest published words stand in it where its own found nothing',
    }),
  })
  .meta({ id: 'SearchPage' })
export type SearchPage = z.infer<typeof SearchPageSchema>
