import { z } from 'zod'

export const FieldErrorSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the field in the request' }),
    message: z.string().meta({ description: 'What is wrong, and what would be right' }),
  })
  .meta({ id: 'FieldError' })
export type FieldError = z.infer<typeof FieldErrorSchema>

export const ProblemSchema = z
  .object({
    type: z
      .string()
      .meta({ description: 'Stable name of the kind of problem, as a URI reference' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(FieldErrorSchema).meta({ description: 'Per field; empty if none is to blame' }),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457' })
export type ProblemBody = z.infer<typeof ProblemSchema>
