import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = ReturnType<typeof ipaddr.parseCIDR>

/** Which proxies are believed when they say for whom they ask. */
export type TrustedProxies =
  | { readonly kind: 'hops'; readonly hops: number }
  | { readonly kind: 'ranges'; readonly ranges: readonly Range[] }

const HOPS = /^[1-9]$/
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/

/** What one network of a provider hands to one customer: an address of it is changed at will. */
const IPV6_BITS_OF_ONE_PLACE = 64

/**
 * Reads how many proxies stand in front, or which: addresses and ranges (CIDR) with commas between.
 *
 * @returns `undefined` where the text is neither
 */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (HOPS.test(text)) return { kind: 'hops', hops: Number(text) }
  const ranges = text.split(',').map((entry) => parseRange(entry.trim()))
  const known = ranges.filter((range) => range !== undefined)
  return known.length === ranges.length ? { kind: 'ranges', ranges: known } : undefined
}

/**
 * Who asks: the nearest address that is no trusted proxy. Each proxy adds, on the right of
 * `X-Forwarded-For`, whom it was asked by; what stands further left, anyone may have written.
 *
 * @param peer - the address at the other end of the connection
 * @returns `undefined` where there is no connection
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies | undefined,
): string | undefined {
  const nearest = peer === undefined ? undefined : writtenAlike(peer)
  if (nearest === undefined) return peer
  const told = trusted === undefined ? [] : (forwardedFor ?? '').split(',').reverse()

  let client = nearest
  for (const [hop, entry] of told.entries()) {
    const before = writtenAlike(entry.trim())
    if (before === undefined || !isTrusted(client, hop, trusted)) break
    client = before
  }
  return client
}

/** One address in the one way that it is written here. Most are already, which is soon seen. */
function writtenAlike(text: string): string | undefined {
  return isIPv4(text) ? text : parseAddress(text)?.toString()
}

/**
 * Addresses that one place can ask from count as one.
 *
 * @param bits - of the network that is one place, for IPv6
 */
export function placeOf(address: string | undefined, bits = IPV6_BITS_OF_ONE_PLACE): string {
  // those of IPv4 are written in one way only
  const parsed = address?.includes(':') ? parseAddress(address) : undefined
  if (!(parsed instanceof ipaddr.IPv6)) return address ?? 'unknown'
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString()
}

function isTrusted(address: string, hop: number, trusted: TrustedProxies | undefined): boolean {
  if (trusted === undefined) return false
  if (trusted.kind === 'hops') return hop < trusted.hops
  const parsed = ipaddr.parse(address)
  return trusted.ranges.some((range) => isWithin(parsed, range))
}

function isWithin(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match(network, bits)
}

/** An IPv4 address in IPv6 dress counts as itself; a port after it is left away. */
function parseAddress(text: string): Address | undefined {
  const [, bracketed, beforePort] = WITH_PORT.exec(text) ?? []
  const address = bracketed ?? beforePort ?? text
  const isWritten = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  return isWritten ? ipaddr.process(address) : undefined
}

function parseRange(text: string): Range | undefined {
  const [network = '', bits] = text.split('/')
  const address = parseAddress(network)
  if (address === undefined) return undefined
  const all = address.kind() === 'ipv4' ? 32 : 128
  const range = `${address.toString()}/${bits ?? all}`
  return ipaddr.isValidCIDR(range) ? ipaddr.parseCIDR(range) : undefined
}
