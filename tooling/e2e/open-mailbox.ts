import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { openMailServer } from '@u4ssc/test/mail-server.mjs'
import { expect } from 'vitest'
import type { Client } from '@u4ssc/client'

/** Emails are sent in rounds of a few seconds. */
const ARRIVES_MS = 30_000

export interface Mailbox {
  readonly url: string
  /** All received emails, in order. */
  readonly emails: readonly ParsedMail[]
  /** Waits for an email to an address with a matching subject, and returns the newest. */
  readonly waitFor: (address: string, subject: RegExp) => Promise<ParsedMail>
  readonly close: () => Promise<void>
}

/** Starts an SMTP server that stores the emails of all recipients, except for those it refuses. */
export async function openMailbox(refused: readonly string[] = []): Promise<Mailbox> {
  const emails: ParsedMail[] = []
  const server = await openMailServer((raw) => {
    void simpleParser(raw).then((mail) => emails.push(mail))
  }, refused)
  const find = (address: string, subject: RegExp) =>
    emails.findLast((mail) => addressOf(mail) === address && subject.test(mail.subject ?? ''))
  return {
    url: server.url,
    emails,
    async waitFor(address, subject) {
      await expect
        .poll(() => find(address, subject)?.subject, { timeout: ARRIVES_MS, message: address })
        .toMatch(subject)
      const found = find(address, subject)
      if (found === undefined) throw new Error(`No email to ${address}`)
      return found
    },
    close: server.close,
  }
}

/** Returns the recipient of an email; each has one. */
export function addressOf({ to }: ParsedMail): string {
  const [first] = [to ?? []].flat()
  return first?.value[0]?.address ?? ''
}

/** Returns the first personal link in an email. */
export function linkIn({ text = '' }: ParsedMail): string {
  const [link] = /http\S+token=[\w-]+/.exec(text) ?? []
  if (link === undefined) throw new Error(`No link in: ${text}`)
  return link
}

/** Returns the link with a token in the latest email of a kind; without a mail server it waits. */
export async function linkInEmail(owner: Client, kind: string): Promise<string> {
  const message = (await owner.emails.list()).items.find((one) => one.kind === kind)
  const preview = await owner.emails.get(message?.id ?? '')
  const [link] = /http\S+token=[\w-]+/.exec(preview?.text ?? '') ?? []
  if (link === undefined) throw new Error(`No email "${kind}" with a link`)
  return link
}
