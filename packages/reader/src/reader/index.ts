export { MAX_CIRCULAR_LENGTH, readCircular } from './read-circular'
export type { CircularText } from './circular-text'
