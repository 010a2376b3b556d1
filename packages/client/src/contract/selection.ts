import { z } from 'zod'

const MAX_TEXT_LENGTH = 1_000

export const FieldsQuerySchema = z.object({
  fields: z.string().max(MAX_TEXT_LENGTH).optional().meta({
    description:
      'Fields to return, separated by commas; a dot selects a nested field. In a list, they apply to its items',
  }),
})

/** A response reduced to the selected fields. */
export const SelectionSchema = z.record(z.string(), z.unknown()).meta({
  id: 'Selection',
  description: 'The requested fields, each as in the full answer',
})
export type Selection = z.infer<typeof SelectionSchema>
