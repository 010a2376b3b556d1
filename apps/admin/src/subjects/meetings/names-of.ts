import type { Meeting } from '@u4ssc/domain'

/** Returns the names of speakers and documents by the IDs that sessions use. */
export function namesOf(...meetings: readonly Pick<Meeting, 'speakers' | 'documents'>[]) {
  return Object.fromEntries(
    meetings.flatMap(({ speakers, documents }) => [
      ...speakers.map(({ id, name }) => [id, name] as const),
      ...documents.map(({ id, title }) => [id, title] as const),
    ]),
  )
}
