/**
 * The reader of circulars for programs that choose their languages: the vocabularies are a required
 * argument, and only those that are imported are bundled.
 */
export { MAX_CIRCULAR_LENGTH, readCircular } from '../read'
export type { CircularText } from '../text/circular-text'
export { parseReference } from '../values/references/index'
export type { CircularVocabulary } from '../text/vocabulary/index'
export { ar } from '../text/vocabulary/ar'
export { en } from '../text/vocabulary/en'
export { es } from '../text/vocabulary/es'
export { fr } from '../text/vocabulary/fr'
export { ru } from '../text/vocabulary/ru'
export { zh } from '../text/vocabulary/zh'
export { VOCABULARIES } from '../text/vocabulary/vocabularies'
