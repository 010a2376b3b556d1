export { applyChanges } from './apply-changes'
export {
  changesFor,
  ChangeKindSchema,
  ChangeSchema,
  ChangeTargetSchema,
  DriftSchema,
} from './changes'
export type { Change, ChangeKind, ChangeTarget, Drift } from './changes'
export type { ChangeTopic } from './importance'
export { mostImportantFirst, topicOfChange } from './importance'
export { compareMeetings } from './compare-meetings'
export type {
  MergeChoices,
  MergedMeeting,
  MergedStates,
  MergePart,
  MergeSide,
} from './merge-meetings'
export { mergeMeetings } from './merge-meetings'
export type { CircularRecord } from './compare-with-circular'
export { compareWithCircular } from './compare-with-circular'
