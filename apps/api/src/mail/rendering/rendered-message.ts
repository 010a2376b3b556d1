/** A name and an address. */
interface Mailbox {
  readonly name: string
  readonly email: string
}

/** Parses `name <address>`; an address alone is its own name. */
export function parseMailbox(text: string): Mailbox {
  const [, name = '', email = ''] = /^(.*)<([^<>]+)>\s*$/.exec(text) ?? []
  return email === '' ? { name: text, email: text } : { name: name.trim() || email, email }
}

export interface MailAddresses {
  readonly publicApiUrl: string
  readonly publicSiteUrl: string
  /** Sender of emails, `name <address>`. */
  readonly mailFrom: string
}

export interface RenderedMessage {
  readonly from: Mailbox
  /** Address for replies; `null` for that of the sender. */
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar: MailCalendar | null
  readonly attachments: readonly MailAttachment[]
  /** Unsubscribe link; `null` for emails that answer an action of the recipient. */
  readonly endLink: string | null
}

/** A file attached to an email; with a part ID, an inline image. */
export interface MailAttachment {
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
  readonly part?: string
}

export interface MailCalendar {
  readonly content: string
  readonly method: 'REQUEST' | 'CANCEL'
}
