import { lookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import type { WebhookPolicy } from './webhook-policy'

const ANSWER_MS_MAX = 10_000

/**
 * Posts a body and gives the status of the answer, of which nothing else is read. It follows no
 * redirect, and checks the very address it connects to: a name may lead elsewhere the next time.
 *
 * @throws {Error} whose message says why there is no answer
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
  // an address that is written out is never looked up
  if (isIP(host) !== 0 && !policy.allows(host)) throw notAllowed(host)

  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      lookup: lookupAllowed(policy),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
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
        // then there are no addresses at all, whatever the type says
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
