export { trainingCaseRoutes } from './routes'
