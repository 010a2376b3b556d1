export { circularId, idOf, meetingQuery, meetingSlug } from '@u4ssc/client/contract'
