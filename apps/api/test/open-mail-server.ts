import { once } from 'node:events'
import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream } from 'smtp-server'
import * as z from 'zod'

/** What the server does with the next message. */
export type Behaviour =
  | 'accept'
  | 'refuse'
  | 'unknown'
  | 'put-off'
  /** Closes the connection in the middle of the message. */
  | 'hang-up'
  /** Accepts the message and never answers. */
  | 'say-nothing'
  /** Accepts the message; the connection breaks before the answer. */
  | 'lose-answer'

export interface MailServer {
  readonly url: string
  readonly accepted: ParsedMail[]
  /** Bounce address of each accepted email. */
  readonly envelopes: string[]
  /** One behaviour per upcoming message; later ones are accepted. */
  readonly behave: (...behaviours: Behaviour[]) => void
  readonly close: () => Promise<void>
}

/** Opens an SMTP server that keeps what it accepts. */
export async function openMailServer(): Promise<MailServer> {
  const accepted: ParsedMail[] = []
  const envelopes: string[] = []
  const coming: Behaviour[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const behaviour = coming.shift() ?? 'accept'
      if (behaviour === 'hang-up') {
        stream.once('data', () => hangUp(server, session.id))
        stream.on('error', () => undefined)
        return
      }
      void readMail(stream).then((mail) => {
        if (behaviour === 'say-nothing') return
        if (behaviour === 'lose-answer') {
          accepted.push(mail)
          hangUp(server, session.id)
          return
        }
        if (behaviour === 'accept') {
          accepted.push(mail)
          const { mailFrom } = session.envelope
          envelopes.push(mailFrom === false ? '' : mailFrom.address)
        }
        done(answerOf(behaviour))
        // A killed client sends the rest to nobody
      }, done)
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.server.address())
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    envelopes,
    behave: (...behaviours) => void coming.push(...behaviours),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Closes the connection in the middle of a message. */
function hangUp(server: SMTPServer, session: string): void {
  const connections: unknown = server.connections
  if (!(connections instanceof Set)) return
  for (const connection of connections) {
    const open = z.object({ id: z.string(), _socket: z.custom<{ destroy: () => void }>() })
    const found = open.safeParse(connection)
    if (found.success && found.data.id === session) found.data._socket.destroy()
  }
}

function readMail(stream: SMTPServerDataStream): Promise<ParsedMail> {
  return simpleParser(stream)
}

function answerOf(behaviour: Behaviour): Error | undefined {
  if (behaviour === 'accept') return undefined
  const responseCode = behaviour === 'put-off' ? 451 : 550
  const words = behaviour === 'unknown' ? '5.1.1 No such user' : 'Not so'
  return Object.assign(new Error(words), { responseCode })
}
