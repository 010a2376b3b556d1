import * as z from 'zod'
import type { Described } from './openapi-document'

/**
 * Makes the exactly optional fields of named schemas optional. The generator requires each field
 * that cannot be `undefined`, also one that can be left out.
 */
export function allowOptionalFields({ components }: Described): void {
  for (const [name, described] of Object.entries(components?.schemas ?? {})) {
    const schema = z.globalRegistry._idmap.get(name)
    if ('$ref' in described || !(schema instanceof z.ZodObject)) continue
    const isNeeded = (key: string) => !(schema.shape[key] instanceof z.ZodExactOptional)
    if (described.required) described.required = described.required.filter(isNeeded)
  }
}
