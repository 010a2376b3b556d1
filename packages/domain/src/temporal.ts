/** Temporal of the runtime, or else of the polyfill. */
export { Temporal } from 'temporal-polyfill'
