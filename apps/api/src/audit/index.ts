export { recordAct } from './record-act'
export { listActsOn } from './store'
