export { answerFile } from './answer-file'
export { barePicture } from './bare-picture'
export { dropFile, findFile, keepFile } from './keep-file'
export type { FileRow } from './keep-file'
