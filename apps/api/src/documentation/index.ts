export { addDocumentation } from './routes'
