import { z } from 'zod'

const TEXT_LENGTH_MAX = 1_000

export const FieldsQuerySchema = z.object({
  fields: z.string().max(TEXT_LENGTH_MAX).optional().meta({
    description:
      'Fields to return, separated by commas; a dot selects a nested field. In a list, they apply to its items',
  }),
})

/** What is left of an answer of which only some fields were asked for. */
export const SelectionSchema = z.record(z.string(), z.unknown()).meta({
  id: 'Selection',
  description: 'The requested fields, each as in the full answer',
})
export type Selection = z.infer<typeof SelectionSchema>
