import ipaddr from 'ipaddr.js'

/** Where a webhook may lead: otherwise this server could be made to ask its own neighbours. */
export interface WebhookPolicy {
  readonly httpsOnly: boolean
  /** @param address - an IP address that a connection is about to be made to */
  readonly allows: (address: string) => boolean
}

export function webhookPolicyFor({ production }: { readonly production: boolean }): WebhookPolicy {
  return { httpsOnly: production, allows: isPublicAddress }
}

/** What is allocated of IPv6 to the open internet (RFC 4291). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** IPv4 within `::/96` (deprecated by RFC 4291), which the library takes for IPv4 itself. */
const WITHIN_IPV6 = /^::\d+\.\d+\.\d+\.\d+$/

/** It looks public, and is the machine's own host in one provider's cloud. */
const HOST_OF_AZURE = '168.63.129.16'

/** Whether an IP address is one of the open internet; an IPv4 one in IPv6 dress counts as itself. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || WITHIN_IPV6.test(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv6
    ? address.match(GLOBAL_IPV6)
    : address.toString() !== HOST_OF_AZURE
}
