export { answerFirst } from './answer-first'
export { followRevision } from './follow-revision'
export { servePrepared } from './serve-prepared'
export { Shelf } from './shelf'
