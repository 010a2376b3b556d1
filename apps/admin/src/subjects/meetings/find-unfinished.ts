import type { Meeting } from '@u4ssc/domain'

interface Unfinished {
  readonly part: 'sessions' | 'speakers' | 'documents'
  readonly count: number
}

/** Counts sessions, speakers and documents without a name. */
export function findUnfinished({
  programme,
  speakers,
  documents,
}: Pick<Meeting, 'programme' | 'speakers' | 'documents'>): Unfinished[] {
  const count = (names: readonly string[]) => names.filter((name) => name.trim() === '').length
  const all: Unfinished[] = [
    { part: 'sessions', count: count(programme.map(({ title }) => title)) },
    { part: 'speakers', count: count(speakers.map(({ name }) => name)) },
    { part: 'documents', count: count(documents.map(({ title }) => title)) },
  ]
  return all.filter((one) => one.count > 0)
}
