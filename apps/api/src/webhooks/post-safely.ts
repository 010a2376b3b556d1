import { lookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import type { WebhookPolicy } from './webhook-policy'

const MAX_ANSWER_MS = 10_000

/**
 * Posts a body and returns the status of the response; nothing else is read. Follows no redirects
 * and checks the address it connects to, because DNS can change.
 *
 * @throws {Error} with the reason if there is no response
 */
export async function postSafely(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  policy: WebhookPolicy,
): Promise<number> {
  const url = new URL(address)
  if (policy.httpsOnly && url.protocol !== 'https:')
    throw new Error('Use an address that begins with https://')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A literal address is not looked up
  if (isIP(host) !== 0 && !policy.allows(host)) throw notAllowed(host)

  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      lookup: lookupAllowed(policy),
      signal: AbortSignal.timeout(MAX_ANSWER_MS),
    })
    request.once('response', (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    request.once('error', reject)
    request.end(body)
  })
}

function lookupAllowed({ allows }: WebhookPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        // There are no addresses here, whatever the type says
        callback(error, [])
        return
      }
      const problem = refusalOf(hostname, found, allows)
      const [first] = found
      if (problem !== undefined || first === undefined) callback(problem ?? null, [])
      else if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

function refusalOf(
  hostname: string,
  found: readonly LookupAddress[],
  allows: WebhookPolicy['allows'],
): Error | undefined {
  const refused = found.find(({ address }) => !allows(address))
  if (refused) return notAllowed(refused.address)
  return found.length === 0 ? new Error(`${hostname} has no address`) : undefined
}

function notAllowed(address: string): Error {
  return new Error(`The address ${address} is not a public internet address`)
}
