import fc from 'fast-check'

/**
 * Ends each property test after a second, however many of its cases it has tried. `PROPERTIES=all` tries all cases, as
 * a nightly run does.
 */
const LIMIT_MS = 1_000

if (process.env['PROPERTIES'] !== 'all')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: LIMIT_MS })
