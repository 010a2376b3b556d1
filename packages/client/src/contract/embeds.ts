import { z } from 'zod'

const ADDRESS_LENGTH_MAX = 2_000
const pixels = z.coerce.number<string | number>().int().min(1).max(10_000).optional()

/** @see https://oembed.com */
export const OEmbedQuerySchema = z.object({
  url: z.string().max(ADDRESS_LENGTH_MAX).meta({ description: 'A page of the site' }),
  format: z.string().max(20).default('json').meta({ description: 'Only `json` is made' }),
  maxwidth: pixels,
  maxheight: pixels,
})

export const OEmbedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    cache_age: z.int().meta({ description: 'Seconds' }),
    html: z.string().meta({ description: 'A frame' }),
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .meta({ id: 'OEmbed' })
export type OEmbed = z.infer<typeof OEmbedSchema>
