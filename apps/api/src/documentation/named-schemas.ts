import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { LetterLinkSchema } from '@u4ssc/client/meetings'
import { ShownIfSchema } from '@u4ssc/client/registrations'
import * as domain from '@u4ssc/domain'
import * as circulars from '@u4ssc/domain/circulars'
import * as eligibility from '@u4ssc/domain/eligibility'
import * as meetings from '@u4ssc/domain/meetings'
import * as timezones from '@u4ssc/domain/timezones'
import * as z from 'zod'

/**
 * Returns the schemas that the description refers to by name, each before those that contain it.
 *
 * The generator makes a schema nullable everywhere if it meets it first in a nullable field.
 */
export function namedSchemas(): z.ZodType[] {
  const entries = [domain, circulars, eligibility, meetings, timezones]
  const ofDomain: unknown[] = entries.flatMap((entry) => Object.values<unknown>(entry))
  const schemas = [...new Set([...ofDomain, LetterLinkSchema, ShownIfSchema])].filter(isNamed)
  // The generator refers to a schema by name only if its own registry has the schema too
  for (const schema of schemas)
    // oxlint-disable-next-line typescript/no-deprecated -- by its own words it is not, only delicate
    zodToOpenAPIRegistry.add(schema, {})
  return schemas
    .map((schema) => ({ schema, size: sizeOf(schema) }))
    .sort((one, other) => one.size - other.size)
    .map(({ schema }) => schema)
}

/** Schemas with any JSON value, which the generator cannot write; the API has its own. */
const REPLACED: ReadonlySet<unknown> = new Set([domain.ChangeSchema, domain.DriftSchema])

function isNamed(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType && value.meta()?.id !== undefined && !REPLACED.has(value)
}

/** Returns the length of a schema as JSON Schema, which is greater than that of each of its parts. */
function sizeOf(schema: z.ZodType): number {
  return JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).length
}
