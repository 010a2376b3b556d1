import type { Client } from '@u4ssc/client'

/** Returns the link with a token in the latest email of a kind; without a mail server it waits. */
export async function linkInEmail(owner: Client, kind: string): Promise<string> {
  const message = (await owner.emails.list()).items.find((one) => one.kind === kind)
  const preview = await owner.emails.get(message?.id ?? '')
  const [link] = /http\S+token=[\w-]+/.exec(preview?.text ?? '') ?? []
  if (link === undefined) throw new Error(`No email "${kind}" with a link`)
  return link
}
