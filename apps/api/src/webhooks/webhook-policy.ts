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

/** Whether an IP address is one of the open internet; an IPv4 one in IPv6 dress counts as itself. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
