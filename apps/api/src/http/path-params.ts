export { circularId, idOf, linkToken, meetingQuery, meetingSlug } from '@u4ssc/client/contract'
