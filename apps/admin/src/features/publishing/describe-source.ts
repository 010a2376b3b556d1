import type { FactSource } from '@u4ssc/client/drafts'
import { say } from '../../components/language/say'

/** Describes the source of a new value. */
export function describeSource(source: FactSource): string {
  if (source.kind === 'derived') return say('review.certainty-derived')
  if (source.kind === 'edited')
    return [source.by?.name ?? say('publishing.edited'), source.note]
      .filter((part) => part !== null)
      .join(': ')
  const place =
    source.paragraph === null ? say(`review.part-${source.part}`) : `¶${source.paragraph}`
  return [source.reference, place].filter((part) => part !== null).join(' ')
}
