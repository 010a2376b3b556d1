import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { findFreePort } from '@u4ssc/start/ports.mjs'

/** Whoever is in the middle of a message when the server goes away is cut off after this long. */
const CLOSE_MS = 500

/**
 * A mail server on the loopback address that takes every mail.
 *
 * @param {(raw: Buffer) => void} onMail before the server says that it has taken it
 */
export async function openMailServer(onMail) {
  const port = await findFreePort()
  let smtp = await listen(port, onMail)
  const pause = () =>
    /** @type {Promise<void>} */ (new Promise((resolve) => smtp.close(() => resolve())))
  return {
    url: `smtp://127.0.0.1:${port}`,
    pause,
    /** At the same address. */
    async resume() {
      smtp = await listen(port, onMail)
    },
    close: pause,
  }
}

/**
 * @param {number} port
 * @param {(raw: Buffer) => void} onMail
 */
async function listen(port, onMail) {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: CLOSE_MS,
    onData: (stream, _session, done) => {
      /** @type {Buffer[]} */
      const parts = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', () => {
        onMail(Buffer.concat(parts))
        done()
      })
    },
  })
  // who was killed in the middle of a message
  smtp.on('error', () => undefined)
  smtp.listen(port, '127.0.0.1')
  await once(smtp.server, 'listening')
  return smtp
}
