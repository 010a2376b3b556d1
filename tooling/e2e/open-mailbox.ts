import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { openMailServer } from '@u4ssc/test/mail-server.mjs'
import { expect } from 'vitest'

/** Mails leave in rounds of a few seconds. */
const ARRIVES_MS = 30_000

export interface Mailbox {
  readonly url: string
  /** Every mail that the server took, in the order in which they came. */
  readonly mails: readonly ParsedMail[]
  /** The newest mail to an address whose subject fits, once it is there. */
  readonly waitFor: (address: string, subject: RegExp) => Promise<ParsedMail>
  readonly close: () => Promise<void>
}

/** The mailbox of everybody, behind a mail server that speaks SMTP. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  const server = await openMailServer((raw) => {
    void simpleParser(raw).then((mail) => mails.push(mail))
  })
  const find = (address: string, subject: RegExp) =>
    mails.findLast((mail) => addressOf(mail) === address && subject.test(mail.subject ?? ''))
  return {
    url: server.url,
    mails,
    async waitFor(address, subject) {
      await expect
        .poll(() => find(address, subject)?.subject, { timeout: ARRIVES_MS, message: address })
        .toMatch(subject)
      const found = find(address, subject)
      if (found === undefined) throw new Error(`No mail to ${address}`)
      return found
    },
    close: server.close,
  }
}

/** To whom a mail goes: each goes to one person. */
export function addressOf({ to }: ParsedMail): string {
  const [first] = [to ?? []].flat()
  return first?.value[0]?.address ?? ''
}

/** The first personal link in a mail. */
export function linkIn({ text = '' }: ParsedMail): string {
  const [link] = /http\S+token=[\w-]+/.exec(text) ?? []
  if (link === undefined) throw new Error(`No link in: ${text}`)
  return link
}
