import ipaddr from 'ipaddr.js'

/**
 * Addresses that webhooks can reach; without this, the server could be made to call internal
 * systems.
 */
export interface WebhookPolicy {
  readonly httpsOnly: boolean
  /** @param address - IP address of a connection to be opened */
  readonly allows: (address: string) => boolean
}

export function webhookPolicyFor({ production }: { readonly production: boolean }): WebhookPolicy {
  return { httpsOnly: production, allows: isPublicAddress }
}

/** Public IPv6 addresses (RFC 4291). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** IPv4 in `::/96` (deprecated by RFC 4291), which the library treats as IPv4. */
const WITHIN_IPV6 = /^::\d+\.\d+\.\d+\.\d+$/

/** Looks public, but is the host in a cloud provider's network. */
const HOST_OF_AZURE = '168.63.129.16'

/** Returns whether an IP address is public; IPv4-mapped IPv6 counts as IPv4. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || WITHIN_IPV6.test(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv6
    ? address.match(GLOBAL_IPV6)
    : address.toString() !== HOST_OF_AZURE
}
