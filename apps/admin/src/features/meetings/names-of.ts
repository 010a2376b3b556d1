import type { Meeting } from '@u4ssc/domain'

/** Words for the ids by which sessions name speakers and documents. */
export function namesOf(...meetings: readonly Pick<Meeting, 'speakers' | 'documents'>[]) {
  return Object.fromEntries(
    meetings.flatMap(({ speakers, documents }) => [
      ...speakers.map(({ id, name }) => [id, name] as const),
      ...documents.map(({ id, title }) => [id, title] as const),
    ]),
  )
}
