import type { McpServer } from '@modelcontextprotocol/server'
import { everyItem } from '@u4ssc/client'
import { parseReference, readCircular } from '@u4ssc/reader'
import type { Reading } from '@u4ssc/domain/circulars'
import { describeDiagnostic } from '@u4ssc/domain/words'
import * as z from 'zod'
import { circularPage } from '../platform'
import type { Platform } from '../platform'
import { answer, citing, READ_ONLY } from './answer'

const MAX_TEXT_LENGTH = 200_000

const FactSchema = z.object({
  pointer: z
    .string()
    .meta({ description: 'JSON pointer of the fact, for example /meetings/0/title' }),
  value: z.unknown(),
  certainty: z.enum(['stated', 'derived', 'uncertain']),
  paragraph: z.string().nullable(),
  words: z.string().meta({ description: 'The words of the letter that state it' }),
})

export function addCircularTools(server: McpServer, platform: Platform): void {
  server.registerTool(
    'get_circular',
    {
      title: 'Get a circular',
      description: 'Returns the text of a published circular and the meetings it convenes.',
      inputSchema: z.object({
        circular: z.string().meta({
          description: 'ID of the circular, or its reference, for example “TSB Circular 352”',
        }),
      }),
      outputSchema: z.object({
        reference: z.string().nullable(),
        issuedOn: z.string().nullable(),
        subject: z.string().nullable(),
        meetings: z.array(z.object({ slug: z.string(), title: z.string() })),
        text: z.string(),
      }),
      annotations: READ_ONLY,
    },
    ({ circular: named }) =>
      answer(async () => {
        const found = await findCircular(platform, named)
        if (!found) return { missing: `There is no published circular “${named}”.` }
        const { id } = found
        const { reference, issuedOn, subject, meetings, text } = found
        const source = {
          title: reference.text ?? id,
          paragraph: null,
          url: circularPage(platform, id),
        }
        return {
          text: text + citing([source]),
          data: { reference: reference.text, issuedOn, subject, meetings, text },
        }
      }),
  )

  server.registerTool(
    'read_circular',
    {
      title: 'Read the text of a circular',
      description:
        'Reads the text of any circular in English, French, Spanish, Russian, Arabic or Chinese, and returns its facts, each with its words and certainty. Nothing is stored or sent. Facts that are uncertain must be compared with the letter.',
      inputSchema: z.object({ text: z.string().min(1).max(MAX_TEXT_LENGTH) }),
      outputSchema: z.object({ facts: z.array(FactSchema), warnings: z.array(z.string()) }),
      annotations: { ...READ_ONLY, openWorldHint: false },
    },
    ({ text }) => answer(() => Promise.resolve(describeReading(text, readCircular(text)))),
  )
}

/** Returns a circular by its ID, or by its reference. */
async function findCircular({ client }: Platform, named: string) {
  const reference = parseReference(named)
  if (reference === null) return client.circulars.get(named)
  const { series, kind, number } = reference
  const query = { kind, ...(series === null ? {} : { series }) }
  for await (const one of everyItem(client.circulars.list, query))
    if (one.reference.number === number) return client.circulars.get(one.id)
  return undefined
}

function describeReading(text: string, reading: Reading) {
  const facts = Object.entries(reading.evidence).flatMap(([pointer, { spans, certainty }]) => {
    const value = valueAt(reading, pointer)
    if (value === null || value === undefined) return []
    const paragraph = spans.find((span) => span.paragraph !== null)?.paragraph ?? null
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [{ pointer, value, certainty, paragraph, words }]
  })
  const warnings = reading.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic))
  const lines = facts.map(({ pointer, value, certainty, paragraph }) =>
    [
      `${pointer}: ${JSON.stringify(value)}`,
      certainty === 'stated' ? null : `(${certainty})`,
      paragraph === null ? null : `[¶${paragraph}]`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  return { text: [...lines, ...warnings].join('\n'), data: { facts, warnings } }
}

function valueAt(reading: Reading, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      reading,
    )
}
