export { findUnapproved } from './find-unapproved'
export { findApproved } from './store'
export { meetingDocumentRoutes } from './routes'
