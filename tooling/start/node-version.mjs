import { Stop } from './stop.mjs'

const OLDEST = { major: 20, minor: 19 }

/**
 * @param {string} version as `process.versions.node` gives it
 * @throws {Stop} where it is too old
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  if (isNewEnough) return
  throw new Stop(
    `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}: ` +
      'install a newer one and start again.',
  )
}
