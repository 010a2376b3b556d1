import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from './stop.mjs'

const TIMEOUT_MS = 3_000
const POLL_MS = 200

/**
 * Retries for some seconds: after a kill -9, the apps of the last start end within two seconds.
 *
 * @param {string} variable - that sets the port
 * @param {number} port
 * @throws {Stop} if another process uses the port
 */
export async function checkPortIsFree(variable, port) {
  const deadline = performance.now() + TIMEOUT_MS
  while (performance.now() < deadline) {
    if (await isFree(port)) return
    await pause(POLL_MS)
  }
  throw new Stop(
    `Port ${port} is in use. Stop the process that uses it, or choose another port with ` +
      `${variable}, for example ${variable}=${port + 10} npm start`,
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

/** @returns {Promise<number>} a free port */
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
