import * as z from 'zod'
import { DIAGNOSTICS } from './diagnostic-codes'
import { SpanSchema } from './span'

/**
 * A diagnostic about a circular or a meeting: code, location and suggestion.
 *
 * @example
 * const noticed = { code: 'subject-missing', severity: 'warning', span: null, pointer: '/subject', suggestion: null }
 * DiagnosticSchema.parse(noticed).severity // => 'warning'
 */
export const DiagnosticSchema = z
  .object({
    code: z.enum(keysOf(DIAGNOSTICS)),
    severity: z.enum(['info', 'warning', 'error']),
    span: SpanSchema.nullable().meta({ description: 'Range of the source text that it is about' }),
    pointer: z
      .string()
      .nullable()
      .meta({ description: 'JSON pointer of the fact that it is about' }),
    suggestion: z.string().nullable().meta({ description: 'Suggested value' }),
    contradicts: z.string().exactOptional().meta({
      description: 'Value elsewhere in the circular that the suggested value contradicts',
    }),
  })
  .meta({ id: 'Diagnostic', description: 'A diagnostic about a circular or a meeting' })
export type Diagnostic = z.infer<typeof DiagnosticSchema>

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table)
}
