import { overview } from '@u4ssc/client/contract'
import { keyOf } from './key-of'

/** Keys of the open tasks and dates, which any change can affect. */
export const OVERVIEW_KEYS = [keyOf(overview.get), keyOf(overview.getMeeting)]
