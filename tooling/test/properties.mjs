import fc from 'fast-check'

/**
 * Property tests use the same seed in each run, so that failures come from changes. `PROPERTY_SEED=$RANDOM` uses
 * another one, and `PROPERTY_RUNS=2000` tries more cases, as a nightly run does.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 352)
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 50)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed, numRuns })
