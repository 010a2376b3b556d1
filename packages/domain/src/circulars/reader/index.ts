export { MAX_CIRCULAR_LENGTH, readCircular } from './read-circular'
