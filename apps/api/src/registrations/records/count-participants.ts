import { MIN_COUNTED_PARTICIPANTS } from '@u4ssc/client/registrations'
import type { ParticipantCount } from '@u4ssc/client/registrations'
import type { Meeting } from '@u4ssc/domain'
import { meetingPhase } from '@u4ssc/domain/meetings'
import type { Database } from '../../db/index'
import { countFigures } from './count-figures'

interface Counted {
  readonly slug: string
  readonly meeting: Meeting
}

/**
 * Returns the number of confirmed participants of a meeting that has ended, also after their data
 * was deleted; `null` before, and if there are too few.
 */
export async function countParticipants(
  db: Database,
  { slug, meeting }: Counted,
  now: string,
): Promise<ParticipantCount | null> {
  if (meetingPhase(meeting, now) !== 'ended') return null
  const { countries } = await countFigures(db, slug)
  const people = countries.reduce((sum, one) => sum + one.people, 0)
  if (people < MIN_COUNTED_PARTICIPANTS) return null
  const largest = countries
    .filter((one) => one.people >= MIN_COUNTED_PARTICIPANTS)
    .map((one) => ({ country: one.key, people: one.people }))
  return { people, countries: countries.length, largest }
}
