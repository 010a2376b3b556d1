/**
 * The updates of a meeting in words, for pages, feeds and emails. Separate from the other words,
 * because it needs the comparison of meetings and the words of all languages.
 */
export { describeHeadline, describeTopic } from './describe-headline'
export type { UpdateChange } from './update-words'
export { describeUpdates } from './describe-updates'
export type { UpdateLine, UpdateOptions } from './describe-updates'
