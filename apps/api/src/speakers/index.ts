export { speakerDeskRoutes } from './desk-routes'
export { dropSpeakerPages } from './drop-speaker-pages'
export { ownSpeakingRoutes } from './own-routes'
