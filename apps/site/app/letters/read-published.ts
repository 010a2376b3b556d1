import type { PublishedCircular } from '@u4ssc/client/circulars'
import { confirmFacts, listUncertainFacts } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import type { Reading } from '@u4ssc/domain/circulars'
import { isWithin } from './letter-itself'

/**
 * Returns the reading of a published circular. Publishing confirms uncertain facts; only facts that
 * were corrected by hand stay uncertain.
 */
export function readPublished({
  text,
  corrections,
}: Pick<PublishedCircular, 'text' | 'corrections'>): Reading {
  const reading = readCircular(text)
  const confirmed = listUncertainFacts(reading).filter(
    (fact) => !corrections.some(({ pointer }) => isWithin(fact, pointer)),
  )
  return confirmFacts(reading, confirmed)
}
