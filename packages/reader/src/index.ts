/**
 * Reads circulars in six languages. To bundle only some of them, import `@u4ssc/reader/languages`.
 */
export { parseReference, readCircular } from './six-by-default'
export { MAX_CIRCULAR_LENGTH } from './reader/index'
export type { CircularText } from './reader/index'
export type { CircularVocabulary } from './vocabulary/index'
