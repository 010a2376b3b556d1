import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { PublishedMeeting } from '@u4ssc/client/meetings'

/** A published meeting with the circular that convened it. */
export interface PreviousMeeting {
  readonly published: PublishedMeeting
  readonly letter: PublishedCircular
}
