import * as z from 'zod'
import sources from './data/sources.json' with { type: 'json' }

/**
 * A page or circular with facts of the catalogue.
 *
 * @example
 * SourceSchema.parse(SOURCES.circular).url // => null
 */
export const SourceSchema = z
  .object({
    title: z.string().meta({ description: 'What it is, in our words' }),
    url: z.url().nullable().meta({ description: 'Null for a letter, which has its reference' }),
  })
  .meta({ id: 'CatalogueSource', description: 'Where facts of the catalogue were read' })
export type Source = z.infer<typeof SourceSchema>

/**
 * Key of a source in `SOURCES`.
 *
 * @example
 * SourceKeySchema.parse('circular') // => 'circular'
 */
export const SourceKeySchema = z
  .enum(Object.keys(sources).filter((key): key is keyof typeof sources => key in sources))
  .meta({ id: 'CatalogueSourceKey', description: 'Key of a source of the catalogue' })
export type SourceKey = z.infer<typeof SourceKeySchema>

/**
 * Sources of the catalogue: pages as of `CATALOGUE_AS_OF`, most in stored copies of
 * their first part, and one letter.
 *
 * @example
 * SOURCES.circular.title // => 'TSB Circular 352, Geneva, 13 October 2021'
 */
export const SOURCES: Readonly<Record<SourceKey, Source>> = z
  .record(SourceKeySchema, SourceSchema)
  .parse(sources)
