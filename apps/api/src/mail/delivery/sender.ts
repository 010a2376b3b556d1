import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import * as z from 'zod'
import { StartupError } from '@u4ssc/server'
import type { BounceAddresses } from '../bounces/bounce-address'
import type { Recipient } from '../outbox/find-recipient'
import { parseMailbox } from '../rendering/rendered-message'
import type { RenderedMessage } from '../rendering/rendered-message'
import type { Env } from '../../env'

interface OutgoingMail extends RenderedMessage {
  /** ID of the message, the same for each attempt. */
  readonly id: string
  readonly to: Recipient
}

export interface SendFailure {
  readonly done: false
  /** Answer of the server, or the connection error. */
  readonly code: string
  /** Whether a retry is pointless. */
  readonly isFinal: boolean
  /** Enhanced status code (RFC 3463), if the server gave one. */
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
  /** Bounce addresses; default: the address of the secretariat. */
  readonly bounces?: BounceAddresses | undefined
  /** Key to sign emails with (RFC 6376). */
  readonly dkim?: DkimKey | undefined
  /** Timeout for an unresponsive server. */
  readonly silenceMs?: number
}

interface DkimKey {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

/**
 * Opens an SMTP sender. Every failure is an outcome; the answer of the server decides whether it is
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
        await transport.sendMail({ ...contentOf(mail, domain), ...returnTo })
        return { done: true }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => transport.close(),
  }
}

function contentOf(
  { id, from, replyTo, to, subject, text, html, calendar, attachments, endLink }: OutgoingMail,
  domain: string,
) {
  return {
    from: { name: from.name, address: from.email },
    ...(replyTo === null ? {} : { replyTo }),
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

/** A 5xx answer is final (RFC 5321, 4.2.1); everything else can be retried. */
function failureOf(error: unknown): SendFailure {
  const known = FailureSchema.safeParse(error)
  const { responseCode, code, response = '' } = known.success ? known.data : {}
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  const [status] = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(response) ?? []
  const said = String(responseCode ?? code ?? 'unknown')
  return { done: false, code: said, isFinal, status: status ?? null }
}

/** @throws {StartupError} if the file is missing or has no private key */
export function readDkimKey(dkim: Env['dkim']): DkimKey | undefined {
  if (!dkim) return undefined
  const { keyFile, domain, selector } = dkim
  try {
    const privateKey = readFileSync(keyFile, 'utf8')
    createPrivateKey(privateKey)
    return { domainName: domain, keySelector: selector, privateKey }
  } catch {
    throw new StartupError(
      `DKIM_KEY_FILE is "${keyFile}". Set it to a file with a private key in PEM format (RSA or Ed25519).`,
    )
  }
}
