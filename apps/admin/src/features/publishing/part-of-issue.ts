import type { OpenIssue } from '@u4ssc/client/drafts'

const PARTS: Readonly<Record<string, string>> = {
  schedule: 'schedule',
  programme: 'programme',
  speakers: 'speakers',
  documents: 'documents',
  participation: 'participation',
  joining: 'joining',
  outcomes: 'outcomes',
  decisions: 'outcomes',
}

/** Returns the editor tab in which an issue is resolved; `null` for an issue of the circular. */
export function partOfIssue({ kind, position, pointer }: OpenIssue): string | null {
  if (position === null || kind === 'remark' || kind === 'uncertain-facts') return null
  return PARTS[pointer?.split('/')[3] ?? ''] ?? 'facts'
}
