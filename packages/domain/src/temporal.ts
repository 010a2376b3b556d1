/** Temporal as the runtime has it, and otherwise as the polyfill has it. */
export { Temporal } from 'temporal-polyfill'
