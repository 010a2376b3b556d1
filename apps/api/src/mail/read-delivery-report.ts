/** What a report says became of a mail (RFC 3464). */
export interface DeliveryReport {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  readonly status: string
  /** In the words of the server that refused it, where it gave any. */
  readonly diagnostic: string | null
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const
const DIAGNOSTIC_LENGTH_MAX = 300

/**
 * Reads the delivery status of a bounce.
 *
 * @returns `null` for mail that is no such report, as the notices of people who are away
 */
export async function readDeliveryReport(mail: Buffer): Promise<DeliveryReport | null> {
  const parser = await loadParser()
  const { attachments } = await parser.parse(mail, { attachmentEncoding: 'utf8' })
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (typeof part?.content !== 'string') return null
  // fields about the message stand first, then a group for each recipient: ours have one
  for (const group of part.content.split(/\r?\n\r?\n/)) {
    const report = await readRecipientFields(parser, group)
    if (report) return report
  }
  return null
}

/** Few processes ever take a report. */
async function loadParser() {
  return (await import('postal-mime')).default
}

/** The fields have the form of headers, folded lines and all: the same parser reads them. */
async function readRecipientFields(
  parser: Awaited<ReturnType<typeof loadParser>>,
  group: string,
): Promise<DeliveryReport | null> {
  const { headers } = await parser.parse(`${group.trim()}\r\n\r\n`)
  const valueOf = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.replaceAll(/\s+/g, ' ')
      .trim()
  const action = ACTIONS.find((one) => one === valueOf('action')?.toLowerCase())
  const [status] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(valueOf('status') ?? '') ?? []
  if (action === undefined || status === undefined) return null
  const diagnostic = valueOf('diagnostic-code')?.replace(/^[\w-]+;\s*/, '') ?? null
  return { action, status, diagnostic: diagnostic?.slice(0, DIAGNOSTIC_LENGTH_MAX) ?? null }
}

/**
 * Whether an address can take no mail, now or later: the mailbox or its domain is not there, or is
 * closed. A full mailbox, a refused content or a policy says nothing about the next mail.
 */
export function isAddressGone(status: string): boolean {
  return /^5\.1\.\d+$|^5\.2\.1$|^5\.0\.0$|^5\.4\.4$/.test(status)
}
