import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from './stop.mjs'

const PATIENCE_MS = 3_000
const BETWEEN_MS = 200

/**
 * Waits a little: after a kill -9, the apps of the last start notice and let go within a second or two.
 *
 * @param {string} variable that sets the port
 * @param {number} port
 * @throws {Stop} where something else listens there
 */
export async function checkPortIsFree(variable, port) {
  const givingUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < givingUpAt) {
    if (await isFree(port)) return
    await pause(BETWEEN_MS)
  }
  throw new Stop(
    `Port ${port} is in use: stop what listens there, or choose another with ` +
      `${variable}, as in ${variable}=${port + 10} npm start`,
  )
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(new Stop(`Port ${port} cannot be opened: ${error.message}`))
    })
    server.listen(port, () => server.close(() => resolve(true)))
  })
}

/** @returns {Promise<number>} a port that nothing listens on now */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
