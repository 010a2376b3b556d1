export { composedLetterRoutes } from './routes'
