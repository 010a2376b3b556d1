export { LETTER_LENGTH_MAX, readCircular } from './read-circular'
