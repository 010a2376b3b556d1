export { ownSpeakingRoutes, speakerSecretariatRoutes } from './routes'
export { dropSpeakerPages } from './store'
