import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = ReturnType<typeof ipaddr.parseCIDR>

/** Proxies that are trusted to forward client addresses. */
export type TrustedProxies =
  | { readonly kind: 'hops'; readonly hops: number }
  | { readonly kind: 'ranges'; readonly ranges: readonly Range[] }

const HOPS = /^[1-9]$/
const WITH_PORT = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/

/** Network size that a provider gives one customer, within which addresses change freely. */
const IPV6_BITS_OF_ONE_PLACE = 64

/**
 * Reads the number of proxies in front, or their addresses and ranges (CIDR), separated by commas.
 *
 * @returns `undefined` if the text is neither
 */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (HOPS.test(text)) return { kind: 'hops', hops: Number(text) }
  const ranges = text.split(',').map((entry) => parseRange(entry.trim()))
  const known = ranges.filter((range) => range !== undefined)
  return known.length === ranges.length ? { kind: 'ranges', ranges: known } : undefined
}

/**
 * Returns the address of the client: the nearest one that is not a trusted proxy. Each proxy
 * appends its peer to the right of `X-Forwarded-For`; anything further left can be forged.
 *
 * @param peer - address at the other end of the connection
 * @returns `undefined` if there is no connection
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies | undefined,
): string | undefined {
  const nearest = peer === undefined ? undefined : writtenAlike(peer)
  if (nearest === undefined) return peer
  const forwarded = trusted === undefined ? [] : (forwardedFor ?? '').split(',').reverse()

  let client = nearest
  for (const [hop, entry] of forwarded.entries()) {
    const before = writtenAlike(entry.trim())
    if (before === undefined || !isTrusted(client, hop, trusted)) break
    client = before
  }
  return client
}

/** Returns an address in its standard form. Most already are, which is checked quickly. */
function writtenAlike(text: string): string | undefined {
  return isIPv4(text) ? text : parseAddress(text)?.toString()
}

/**
 * Returns the network of an address, so that addresses of one customer count as one.
 *
 * @param bits - size of the network for IPv6
 */
export function placeOf(address: string | undefined, bits = IPV6_BITS_OF_ONE_PLACE): string {
  // IPv4 addresses have only one form
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

/** Parses an address; IPv4-mapped IPv6 counts as IPv4, and a port is ignored. */
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

/** Determines the client address, for limits and the list of sessions; logs leave it out. */
export function findClient(trusted: TrustedProxies | undefined) {
  return createMiddleware<AppEnv>((c, next) => {
    const peer = c.env.incoming?.socket.remoteAddress
    c.set('clientAddress', clientAddress(peer, c.req.header('x-forwarded-for'), trusted))
    return next()
  })
}
