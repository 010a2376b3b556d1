export { isJoiningPointer } from './mask-joining'
export { recordAct, toActRow } from './record-act'
export { listActsOn } from './store'
export type { ActRow } from './store'
