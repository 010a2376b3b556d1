export { answerFile } from './answer-file'
export { stripImageMetadata } from './strip-image-metadata'
export { dropFile, findFile, storeFile } from './store-file'
export type { FileRow } from './store-file'
