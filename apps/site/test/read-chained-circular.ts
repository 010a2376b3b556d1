import { PublicMeetingSchema } from '@u4ssc/client/meetings'
import { confirmFacts, listUncertainFacts } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import type { ChainedCircular } from '../app/letters/published-reading'

/** Returns a circular as it is published after an editor has confirmed what was read. */
export function readChainedCircular(id: string, text: string): ChainedCircular {
  const read = readCircular(text)
  const { circular, meetings, evidence } = confirmFacts(read, listUncertainFacts(read))
  const { reference, issuedOn } = circular
  const stated = meetings.map((meeting) => PublicMeetingSchema.parse(meeting))
  return { id, text, circular, stated, evidence, reference, issuedOn, corrections: [] }
}
