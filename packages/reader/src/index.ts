/**
 * Reads circulars in six languages. To bundle only some of them, import `@u4ssc/reader/languages`.
 */
export { parseReference, readCircular } from './six-by-default'
export { MAX_CIRCULAR_LENGTH } from './read'
export type { CircularText } from './text/circular-text'
export type { CircularVocabulary } from './text/vocabulary/index'
