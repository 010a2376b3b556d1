import { z } from 'zod'

const TEXT_LENGTH_MAX = 1_000

export const FieldsQuerySchema = z.object({
  fields: z
    .string()
    .max(TEXT_LENGTH_MAX)
    .optional()
    .meta({
      description:
        'The fields to answer with and no others, with commas between; a dot leads into a field. ' +
        'In a list they are those of its items',
    }),
})

/** What is left of an answer of which only some fields were asked for. */
export const SelectionSchema = z.record(z.string(), z.unknown()).meta({
  id: 'Selection',
  description: 'The fields that `fields` names, each as in the whole answer',
})
export type Selection = z.infer<typeof SelectionSchema>
