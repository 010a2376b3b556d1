export { speakerSecretariatRoutes } from './secretariat-routes'
export { dropSpeakerPages } from './delete-speaker-pages'
export { ownSpeakingRoutes } from './own-routes'
