import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { emptyFields, fieldsWith } from '@u4ssc/client/registrations'
import type { FieldsWith } from '@u4ssc/client/registrations'

type SensitiveField = FieldsWith<{ readonly privacy: 'sensitive' }>

/**
 * Returns the condition that a registration states a sensitive field. Its index and the queries that
 * use the index have the same words.
 */
export function hasSensitiveField(
  columns: Readonly<Record<SensitiveField, { readonly name: string }>>,
): SQL {
  const empty: Readonly<Record<string, unknown>> = emptyFields({ privacy: 'sensitive' })
  const stated = fieldsWith({ privacy: 'sensitive' }).map((field) => {
    const { name } = columns[field]
    if (empty[field] === null) return `${name} is not null`
    return `${name} <> '${JSON.stringify(empty[field])}'::jsonb`
  })
  return sql.raw(stated.join(' or '))
}
