import type { Language, Meeting } from '@u4ssc/domain'
import { formatReference } from '@u4ssc/domain/circulars'
import { parseReference } from '@u4ssc/reader'

/** Returns the names of the circulars of a meeting in a language, by reference. */
export function nameCirculars(
  { convenedBy }: Pick<Meeting, 'convenedBy'>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    convenedBy.map((reference) => {
      const read = parseReference(reference)
      return [reference, read === null ? reference : formatReference(read, language)]
    }),
  )
}
