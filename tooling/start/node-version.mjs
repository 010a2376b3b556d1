import { Stop } from './stop.mjs'

const OLDEST = { major: 20, minor: 19 }

/**
 * @param {string} version - as in `process.versions.node`
 * @throws {Stop} if it is too old
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  if (isNewEnough) return
  throw new Stop(
    `Node ${OLDEST.major}.${OLDEST.minor} or newer is required; this is Node ${version}. ` +
      'Install a newer version and start again.',
  )
}
