import { drafts } from '@u4ssc/client/contract'
import { keyOf } from '../../components/api/key-of'

/** Key of everything about drafts. */
export const draftsKey = [drafts.list.tag]

export const draftKey = (id: string) => keyOf(drafts.get, id)

/** Key of the open change of a meeting. */
export const meetingDraftKey = (slug: string) => keyOf(drafts.getOfMeeting, slug)
