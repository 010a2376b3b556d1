import type { PublishedCircular } from '@u4ssc/client/circulars'
import { meetingOf } from '@u4ssc/domain/meetings'
import type { Reading } from '@u4ssc/domain/circulars'
import { isWithin } from './letter-itself'

/** What is published of a circular that others change. */
export type ChainedCircular = Pick<
  PublishedCircular,
  'id' | 'issuedOn' | 'reference' | 'text' | 'circular' | 'stated' | 'evidence' | 'corrections'
>

/**
 * Returns a circular as published, without the meetings that an editor left out. Facts that an editor
 * corrected are uncertain, so that what another circular states replaces them.
 */
export function publishedReading({
  circular,
  stated,
  evidence,
  corrections,
}: Pick<ChainedCircular, 'circular' | 'stated' | 'evidence' | 'corrections'>): Reading {
  const isCorrected = (fact: string) => corrections.some(({ pointer }) => isWithin(fact, pointer))
  return {
    circular,
    meetings: stated.map((meeting) => meetingOf(meeting)),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([fact, found]) => [
        fact,
        isCorrected(fact) ? { ...found, certainty: 'uncertain' as const } : found,
      ]),
    ),
    diagnostics: [],
  }
}
