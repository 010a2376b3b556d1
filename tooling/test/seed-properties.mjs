import fc from 'fast-check'

/**
 * The suite asks its properties the same questions each time, so that a failure is of the change and
 * not of the day. `PROPERTY_SEED=$RANDOM` asks others.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 352)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
