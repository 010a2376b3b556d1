export { answerFile } from './answer-file'
export { dropFile, findFile, keepFile } from './keep-file'
export type { KeptFile } from './keep-file'
