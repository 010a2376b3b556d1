/**
 * The reader of circulars for programs that choose their languages: the vocabularies are a required
 * argument, and only those that are imported are bundled.
 */
export { MAX_CIRCULAR_LENGTH, readCircular } from '../reader/index'
export type { CircularText } from '../reader/index'
export { parseReference } from '../references/index'
export type { CircularVocabulary } from '../vocabulary/index'
export { ar } from '../vocabulary/ar'
export { en } from '../vocabulary/en'
export { es } from '../vocabulary/es'
export { fr } from '../vocabulary/fr'
export { ru } from '../vocabulary/ru'
export { zh } from '../vocabulary/zh'
export { VOCABULARIES } from '../vocabulary/vocabularies'
