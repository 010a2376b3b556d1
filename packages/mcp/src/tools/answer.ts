import type { CallToolResult } from '@modelcontextprotocol/server'
import { ProblemError, UnreachableError } from '@u4ssc/client'
import * as z from 'zod'

/** Where an answer comes from. */
export const SourceSchema = z.object({
  title: z.string().meta({ description: 'Name of the circular or meeting' }),
  paragraph: z.string().nullable().meta({ description: 'Number of the paragraph; null for none' }),
  url: z.string().nullable().meta({ description: 'Address of the page; null if not known' }),
})
export type Source = z.infer<typeof SourceSchema>

/** Tools that only read. */
export const READ_ONLY = { readOnlyHint: true, openWorldHint: true } as const

/**
 * Answers with text for people and data for programs. Problems of the API become an error that the
 * assistant can read; other errors are thrown.
 */
export async function answer(
  work: () => Promise<{ text: string; data: Record<string, unknown> } | { missing: string }>,
): Promise<CallToolResult> {
  try {
    const result = await work()
    if ('missing' in result) return failed(result.missing)
    return { content: [{ type: 'text', text: result.text }], structuredContent: result.data }
  } catch (error) {
    if (error instanceof ProblemError || error instanceof UnreachableError)
      return failed(error.message)
    throw error
  }
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}

/** Writes sources as the last line of an answer. */
export function citing(sources: readonly Source[]): string {
  if (sources.length === 0) return ''
  const cited = sources.map(({ title, paragraph, url }) =>
    [paragraph === null ? title : `${title}, ¶${paragraph}`, url].filter(Boolean).join(' '),
  )
  return `\n\nSource: ${[...new Set(cited)].join('; ')}`
}
