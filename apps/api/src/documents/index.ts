export { findUnapproved } from './find-unapproved'
export { meetingDocumentRoutes } from './routes'
