import { readFileSync } from 'node:fs'

// Preloaded into the API: on SIGUSR2, the clock of the process jumps ahead by the milliseconds in the file.
// Timers use the monotonic clock, which never jumps.

const file = process.env['CLOCK_AHEAD_FILE'] ?? ''
let aheadMs = 0

const RealDate = Date
const now = () => RealDate.now() + aheadMs

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

process.on('SIGUSR2', () => {
  aheadMs = Number(readFileSync(file, 'utf8'))
})
