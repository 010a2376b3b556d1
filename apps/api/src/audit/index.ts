export { isJoiningPointer } from './mask-joining'
export { recordAct } from './record-act'
export { listActsOn } from './store'
