import type { Reading } from '@u4ssc/domain/circulars'

/**
 * The pointers of facts that several meetings take from the same words, though words of this kind are
 * often said of one of them only: a list of languages, a website.
 */
export function sharedFacts({ meetings, evidence }: Reading): Set<string> {
  const startOf = (pointer: string) => evidence[pointer]?.spans[0]?.start
  const isShared = (index: number, field: string) => {
    const own = startOf(`/meetings/${index}/${field}`)
    return meetings.some(
      (_, at) => at !== index && own !== undefined && startOf(`/meetings/${at}/${field}`) === own,
    )
  }
  const shared = meetings.flatMap(({ languages }, index) => {
    const isList = languages.length > 1 && isShared(index, 'languages/0')
    return [
      ...(isList ? languages.map((_, at) => `/meetings/${index}/languages/${at}`) : []),
      ...(isShared(index, 'website') ? [`/meetings/${index}/website`] : []),
    ]
  })
  return new Set(shared)
}
