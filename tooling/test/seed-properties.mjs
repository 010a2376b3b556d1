import fc from 'fast-check'

/**
 * Property tests use the same seed in each run, so that failures come from changes. `PROPERTY_SEED=$RANDOM` uses
 * another one.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 352)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
