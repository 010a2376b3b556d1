import * as z from 'zod'

const DescriptionSchema = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})

/** Leaves out the schemas that nothing in the description refers to. */
export function withUsedSchemas(description: unknown): unknown {
  const { components, ...rest } = DescriptionSchema.parse(description)
  const used = new Set<string>()
  const open = namesIn(rest)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue
    used.add(name)
    open.push(...namesIn(components.schemas[name]))
  }
  const schemas = Object.entries(components.schemas).filter(([name]) => used.has(name))
  return { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) } }
}

function namesIn(part: unknown): string[] {
  const text = JSON.stringify(part ?? null)
  return [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
}
