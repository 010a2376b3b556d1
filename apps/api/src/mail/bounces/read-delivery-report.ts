/** Content of a bounce report (RFC 3464). */
export interface DeliveryReport {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Enhanced status code (RFC 3463), for example 5.1.1. */
  readonly status: string
  /** Message of the server that refused it, if any. */
  readonly diagnostic: string | null
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const
const MAX_DIAGNOSTIC_LENGTH = 300

/**
 * Reads the delivery status of a bounce.
 *
 * @returns `null` if the email is not a bounce report, for example an out-of-office reply
 */
export async function readDeliveryReport(mail: Buffer): Promise<DeliveryReport | null> {
  const parser = await loadParser()
  const { attachments } = await parser.parse(mail, { attachmentEncoding: 'utf8' })
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (typeof part?.content !== 'string') return null
  // Message fields come first, then one group per recipient: ours have one
  for (const group of part.content.split(/\r?\n\r?\n/)) {
    const report = await readRecipientFields(parser, group)
    if (report) return report
  }
  return null
}

/** Loaded on demand: few processes receive reports. */
async function loadParser() {
  return (await import('postal-mime')).default
}

/** The fields have header syntax, so the same parser reads them. */
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
  return { action, status, diagnostic: diagnostic?.slice(0, MAX_DIAGNOSTIC_LENGTH) ?? null }
}

/**
 * Returns whether an address cannot receive email: the mailbox or domain does not exist or is
 * closed. A full mailbox, refused content or a policy does not count.
 */
export function isAddressGone(status: string): boolean {
  return /^5\.1\.\d+$|^5\.2\.1$|^5\.0\.0$|^5\.4\.4$/.test(status)
}
