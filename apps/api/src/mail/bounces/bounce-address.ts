import { createHmac, timingSafeEqual } from 'node:crypto'

/** Bounce addresses, one per message (VERP). */
export interface BounceAddresses {
  readonly addressOf: (messageId: string) => string
  /** Returns the message of an address; `undefined` if the address is not valid. */
  readonly messageOf: (address: string) => string | undefined
}

const LOCAL = /^bounce-([0-9a-f]{32})-([0-9a-f]{20})$/

/**
 * Creates signed bounce addresses under a domain, so that nobody can report other people's emails
 * as undeliverable.
 *
 * @param key - secret, the same in every process
 */
export function createBounceAddresses(domain: string, key: string): BounceAddresses {
  const sign = (id: string) => createHmac('sha256', key).update(id).digest('hex').slice(0, 20)
  return {
    addressOf: (messageId) => {
      const id = messageId.replaceAll('-', '')
      return `bounce-${id}-${sign(id)}@${domain}`
    },
    messageOf: (address) => {
      const [local = '', host = ''] = address.toLowerCase().split('@')
      const [, id, signature] = LOCAL.exec(local) ?? []
      if (host !== domain.toLowerCase() || id === undefined || signature === undefined)
        return undefined
      const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id)))
      return isOurs ? id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : undefined
    },
  }
}
