import type { McpServer } from '@modelcontextprotocol/server'
import type { SearchHit } from '@u4ssc/client/meetings'
import * as z from 'zod'
import { circularPage, pageOf } from '../platform'
import type { Platform } from '../platform'
import { answer, READ_ONLY } from './answer'

const MAX_RESULTS = 10

const ResultSchema = z.object({
  type: z.enum(['circular', 'meeting', 'session', 'speaker', 'document', 'decision']),
  id: z.string().meta({ description: 'Circular ID or meeting slug, for the other tools' }),
  title: z.string(),
  excerpt: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
})

export function addSearchTool(server: McpServer, platform: Platform): void {
  server.registerTool(
    'search',
    {
      title: 'Search circulars and meetings',
      description:
        'Searches published circulars, meetings, sessions, speakers, documents and decisions, best match first.',
      inputSchema: z.object({
        query: z.string().min(1).max(200).meta({ description: 'Words to search for' }),
      }),
      outputSchema: z.object({ searchedFor: z.string(), results: z.array(ResultSchema) }),
      annotations: READ_ONLY,
    },
    ({ query }) =>
      answer(async () => {
        const { searchedFor, items } = await platform.client.search.list({
          q: query,
          limit: MAX_RESULTS,
        })
        const results = items.map((hit) => toResult(platform, hit))
        const lines = results.map(({ type, id, title, excerpt, date, url }) =>
          [`- ${type} ${id}: ${title}${date === null ? '' : ` (${date})`}`, excerpt, url]
            .filter(Boolean)
            .join('\n  '),
        )
        const text = lines.length === 0 ? `Nothing found for “${query}”.` : lines.join('\n')
        return { text, data: { searchedFor, results } }
      }),
  )
}

function toResult(platform: Platform, hit: SearchHit): z.infer<typeof ResultSchema> {
  const { title, excerpts, heldOn } = hit
  const excerpt = excerpts.map(({ text }) => text).join('\n')
  const found = { title: title.text, excerpt, date: heldOn }
  if (hit.type === 'letter') {
    const url = circularPage(platform, hit.circular)
    return { type: 'circular', id: hit.circular, ...found, url }
  }
  return {
    type: hit.type,
    id: hit.meeting,
    ...found,
    url: pageOf(platform, `meetings/${hit.meeting}`),
  }
}
