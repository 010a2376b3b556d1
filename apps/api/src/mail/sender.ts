import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { BounceAddresses } from './bounce-address'
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
  /** Enhanced status code (RFC 3463), where the server gave one. */
  readonly status: string | null
}

export interface Sender {
  readonly send: (mail: OutgoingMail) => Promise<{ readonly done: true } | SendFailure>
  readonly close: () => void
}

const SILENCE_MS = 15_000

const FailureSchema = z.object({
  responseCode: z.int().optional(),
  code: z.string().optional(),
  response: z.string().optional(),
})

interface SenderOptions {
  /** Where reports of undelivered mail go to; unless given, to the address of the secretariat. */
  readonly bounces?: BounceAddresses | undefined
  /** What mails are signed with (RFC 6376). */
  readonly dkim?: DkimKey | undefined
  /** How long a server may say nothing. */
  readonly silenceMs?: number
}

export interface DkimKey {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

/**
 * Sends by SMTP. Whatever goes wrong is an outcome: the answer of the server decides whether it is
 * final.
 *
 * @param from - address of the secretariat, `name <address>`
 */
export function openSender(
  smtpUrl: string,
  from: string,
  { bounces, dkim, silenceMs = SILENCE_MS }: SenderOptions = {},
): Sender {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 5,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim ? { dkim } : {}),
  })
  const domain = parseMailbox(from).email.replace(/^.*@/, '')
  return {
    send: async (mail) => {
      try {
        const returnTo = bounces && {
          envelope: { from: bounces.addressOf(mail.id), to: mail.to.email },
        }
        await transport.sendMail({ from, ...contentOf(mail, domain), ...returnTo })
        return { done: true }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => transport.close(),
  }
}

function contentOf(
  { id, to, subject, text, html, calendar, attachments, endLink }: OutgoingMail,
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
    attachments: attachments.map(({ part, ...file }) =>
      part === undefined ? file : { ...file, cid: part, contentDisposition: 'inline' as const },
    ),
    ...(calendar === null ? {} : { icalEvent: { ...calendar, filename: 'meeting.ics' } }),
  }
}

/** A 5xx is the last word of a server (RFC 5321, 4.2.1); all else may go better another time. */
function failureOf(error: unknown): SendFailure {
  const known = FailureSchema.safeParse(error)
  const { responseCode, code, response = '' } = known.success ? known.data : {}
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  const [status] = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(response) ?? []
  const said = String(responseCode ?? code ?? 'unknown')
  return { done: false, code: said, isFinal, status: status ?? null }
}
