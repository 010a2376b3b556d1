import { CIRCULARS } from './circulars'
import { ELIGIBILITY } from './eligibility'
import { MEETINGS } from './meetings'
import type { NameRegistry } from './named-schema'
import { SHARED } from './shared'
import { TIMEZONES } from './timezones'

export type { NameRegistry, SchemaName } from './named-schema'

/**
 * Adds names and descriptions to the schemas of the package, for JSON Schema and OpenAPI.
 *
 * They are kept apart from the schemas, so that a page that only parses does not load them. Tools
 * that describe schemas look in the registry of zod, `z.globalRegistry`; before they do, name them
 * there once.
 *
 * @example
 * nameSchemas(z.globalRegistry)
 * z.globalRegistry.get(MeetingSchema).description // => 'A meeting that a circular convenes'
 */
export function nameSchemas(registry: NameRegistry): void {
  for (const named of [SHARED, CIRCULARS, MEETINGS, ELIGIBILITY, TIMEZONES])
    for (const [schema, name] of named) registry.add(schema, name)
}
