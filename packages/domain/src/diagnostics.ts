import { z } from 'zod'
import { DIAGNOSTICS } from './diagnostic-codes'
import { SpanSchema } from './span'

/**
 * Something noticed about a letter or a meeting: a code, where it is, and what would be right.
 *
 * @example
 * const noticed = { code: 'subject-missing', severity: 'warning', span: null, pointer: '/subject', suggestion: null }
 * DiagnosticSchema.parse(noticed).severity // => 'warning'
 */
export const DiagnosticSchema = z
  .object({
    code: z.enum(keysOf(DIAGNOSTICS)),
    severity: z.enum(['info', 'warning', 'error']),
    span: SpanSchema.nullable().meta({ description: 'The words it is about, in the source text' }),
    pointer: z.string().nullable().meta({ description: 'JSON pointer of the fact it is about' }),
    suggestion: z.string().nullable().meta({ description: 'The value that would be right' }),
  })
  .meta({ id: 'Diagnostic', description: 'Something noticed about a letter or a meeting' })
export type Diagnostic = z.infer<typeof DiagnosticSchema>

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table)
}
