import * as z from 'zod'
import { CalendarDateSchema, LanguageSchema, MeetingSchema } from '@u4ssc/domain'
import { pageOf } from '../responses/page'
import { MeetingStatusChangeSchema } from './meetings'

const SEARCH_TYPES = ['letter', 'meeting', 'session', 'speaker', 'document', 'decision'] as const
const MAX_QUERY_LENGTH = 200

export const SearchQuerySchema = z.object({
  q: z.string().trim().min(1, 'Enter a search term').max(MAX_QUERY_LENGTH).meta({
    description:
      'Search terms. Use quotation marks for a phrase, `or` for alternatives and `-` to exclude a word',
    example: 'smart cities',
  }),
  type: z.enum(SEARCH_TYPES).optional().meta({ description: 'Kind of result' }),
  language: LanguageSchema.optional().meta({ description: 'Language of the text to search' }),
  preferredLanguage: LanguageSchema.optional().meta({
    description: 'Language in which a meeting is shown if its texts match in several languages',
  }),
  from: CalendarDateSchema.optional().meta({
    description: 'Earliest date of issue or of the meeting',
  }),
  until: CalendarDateSchema.optional().meta({ description: 'Latest date, inclusive' }),
  cursor: z
    .string()
    .optional()
    .meta({ description: 'Value of `nextCursor` from the previous page' }),
  limit: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .max(50)
    .default(20)
    .meta({ description: 'Maximum number of items per page' }),
})
export interface SearchQuery extends z.input<typeof SearchQuerySchema> {}

export const MarkedTextSchema = z
  .object({
    text: z.string(),
    marks: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }))
      .meta({ description: 'Matches as positions in UTF-16 code units; `end` is exclusive' }),
  })
  .meta({ id: 'MarkedText', description: 'Plain text with the positions of the matches' })
export interface MarkedText extends z.infer<typeof MarkedTextSchema> {}

const MAX_EXCERPTS = 3

const found = {
  title: MarkedTextSchema,
  excerpts: z.array(MarkedTextSchema).max(MAX_EXCERPTS).meta({
    description:
      'Passages with matches, best first; the beginning of the text if only the title matches',
  }),
  language: LanguageSchema.nullable(),
  heldOn: CalendarDateSchema.nullable().meta({
    description: 'Date of issue or first day of the meeting',
  }),
}

/** Of the meeting that a result is part of. */
const { status } = MeetingSchema.shape

export const SearchHitSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('letter'),
      circular: z.string().meta({ description: 'ID of the circular' }),
      pointer: z.string().meta({
        description:
          'JSON pointer of the best paragraph in the circular; empty for the whole circular',
      }),
      ...found,
    }),
    z.object({
      type: z.literal('meeting'),
      meeting: z.string(),
      status,
      statusChange: MeetingStatusChangeSchema.nullable().meta({
        description: 'As in the list of meetings',
      }),
      ...found,
    }),
    z.object({
      type: z.enum(['session', 'speaker', 'document', 'decision']),
      meeting: z.string().meta({ description: 'Meeting slug' }),
      id: z.string().meta({ description: 'ID in the meeting' }),
      status,
      ...found,
    }),
  ])
  .meta({
    id: 'SearchHit',
    description: 'A search result: a circular, a meeting or a part of a meeting, once',
  })
export type SearchHit = z.infer<typeof SearchHitSchema>

export const SearchPageSchema = pageOf(SearchHitSchema)
  .extend({
    searchedFor: z.string().meta({
      description:
        'The terms that were searched; terms without a match are replaced by the nearest published word',
    }),
    counts: z.array(z.object({ type: z.enum(SEARCH_TYPES), count: z.int().positive() })).meta({
      description:
        'Number of results of each kind, regardless of the `type` asked for. At most 500 matching passages are counted',
    }),
  })
  .meta({ id: 'SearchPage', description: 'A page of search results' })
export interface SearchPage extends z.infer<typeof SearchPageSchema> {}
