import * as z from 'zod'

const MAX_ADDRESS_LENGTH = 2_000
const pixels = z.coerce.number<string | number>().int().min(1).max(10_000).optional()

/** @see https://oembed.com */
export const OEmbedQuerySchema = z.object({
  url: z
    .string()
    .max(MAX_ADDRESS_LENGTH)
    .meta({ description: 'Address of a meeting or circular page of the site' }),
  format: z.string().max(20).default('json').meta({ description: 'Only `json` is available' }),
  maxwidth: pixels.meta({ description: 'Maximum width in pixels', example: 600 }),
  maxheight: pixels.meta({ description: 'Maximum height in pixels', example: 400 }),
})

export const OEmbedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    cache_age: z.int().meta({ description: 'Seconds the answer can be cached' }),
    html: z.string().meta({ description: 'An iframe element' }),
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .meta({ id: 'OEmbed', description: 'The oEmbed data of a page' })
export interface OEmbed extends z.infer<typeof OEmbedSchema> {}
