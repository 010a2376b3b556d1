import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Recipient } from './find-recipient'
import { parseMailbox } from './mailbox'
import type { RenderedMessage } from './render-message'

interface OutgoingMail extends RenderedMessage {
  /** Of the message: the same however often it is sent. */
  readonly id: string
  readonly to: Recipient
}

export interface SendFailure {
  readonly done: false
  /** What the server answered, or what kept it from answering. */
  readonly code: string
  /** Whether another attempt would be in vain. */
  readonly isFinal: boolean
}

export interface Sender {
  readonly send: (mail: OutgoingMail) => Promise<{ readonly done: true } | SendFailure>
  readonly close: () => void
}

const SILENCE_MS = 15_000

const FailureSchema = z.object({
  responseCode: z.int().optional(),
  code: z.string().optional(),
})

/**
 * Sends by SMTP. Whatever goes wrong is an outcome: the answer of the server decides whether it is
 * final.
 *
 * @param from - address of the secretariat, `name <address>`
 */
export function openSender(smtpUrl: string, from: string): Sender {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 5,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = parseMailbox(from).email.replace(/^.*@/, '')
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ from, ...envelopeOf(mail, domain) })
        return { done: true }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => transport.close(),
  }
}

function envelopeOf(
  { id, to, subject, text, html, calendar, endLink }: OutgoingMail,
  domain: string,
) {
  return {
    to: to.name === null ? to.email : { name: to.name, address: to.email },
    messageId: `<${id}@${domain}>`,
    subject,
    text,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(endLink === null
        ? {}
        : {
            'List-Unsubscribe': `<${endLink}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
    ...(calendar === null ? {} : { icalEvent: { ...calendar, filename: 'meeting.ics' } }),
  }
}

/** A 5xx is the last word of a server (RFC 5321, 4.2.1); all else may go better another time. */
function failureOf(error: unknown): SendFailure {
  const known = FailureSchema.safeParse(error)
  const { responseCode, code } = known.success ? known.data : {}
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  return { done: false, code: String(responseCode ?? code ?? 'unknown'), isFinal }
}
