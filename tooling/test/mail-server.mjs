import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { findFreePort } from '@u4ssc/start/ports.mjs'

/** Time for open transfers when the server stops. */
const CLOSE_MS = 500

/**
 * Starts a mail server on the loopback address that accepts emails.
 *
 * @param {(raw: Buffer) => void} onMail - called before the server acknowledges the email
 * @param {readonly string[]} refused - addresses without a mailbox
 */
export async function openMailServer(onMail, refused = []) {
  const port = await findFreePort()
  let smtp = await listen(port, onMail, refused)
  const pause = () =>
    /** @type {Promise<void>} */ (new Promise((resolve) => smtp.close(() => resolve())))
  return {
    url: `smtp://127.0.0.1:${port}`,
    pause,
    /** Starts it again at the same address. */
    async resume() {
      smtp = await listen(port, onMail, refused)
    },
    close: pause,
  }
}

/**
 * @param {number} port
 * @param {(raw: Buffer) => void} onMail
 * @param {readonly string[]} refused
 */
async function listen(port, onMail, refused) {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: CLOSE_MS,
    onRcptTo: ({ address }, _session, done) =>
      done(
        refused.includes(address)
          ? Object.assign(new Error('No such mailbox'), { responseCode: 550 })
          : null,
      ),
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
  // a client was killed during a transfer
  smtp.on('error', () => undefined)
  smtp.listen(port, '127.0.0.1')
  await once(smtp.server, 'listening')
  return smtp
}
