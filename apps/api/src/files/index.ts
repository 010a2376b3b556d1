export { answerFile } from './answer-file'
export { dropFile, findFile, keepFile } from './keep-file'
export type { FileRow } from './keep-file'
