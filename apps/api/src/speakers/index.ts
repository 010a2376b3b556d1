export { ownSpeakingRoutes, speakerSecretariatRoutes } from './routes'
export { dropSpeakerPages } from './delete-speaker-pages'
