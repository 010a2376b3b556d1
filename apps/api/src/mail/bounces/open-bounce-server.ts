import { once } from 'node:events'
import type { Logger } from 'pino'
import type { SMTPServerDataStream } from 'smtp-server'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import type { BounceAddresses } from './bounce-address'
import { readDeliveryReport } from './read-delivery-report'
import { takeReport } from './process-bounce'

interface BounceDeps {
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
  readonly bounces: BounceAddresses
}

export interface BounceServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Larger than any bounce report that includes the original email. */
const MAX_BYTES = 1_000_000
const MAX_CLIENTS = 50
const SILENCE_MS = 60_000

/**
 * Listens for bounce reports. Accepts email only to signed addresses and never replies; anything
 * that is not a report is dropped.
 *
 * @param port - 0 for any free port
 */
export async function openBounceServer(
  deps: BounceDeps,
  port: number,
  host: string,
): Promise<BounceServer> {
  const { bounces, log } = deps
  const { SMTPServer } = await import('smtp-server')
  const server = new SMTPServer({
    name: 'u4ssc',
    banner: 'reports of undelivered mail only',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    maxClients: MAX_CLIENTS,
    socketTimeout: SILENCE_MS,
    onRcptTo: ({ address }, _session, done) =>
      done(
        bounces.messageOf(address) === undefined
          ? refusal(550, '5.1.1 No such address here')
          : undefined,
      ),
    onData: (stream, { envelope }, done) => {
      const addresses = envelope.rcptTo.map(({ address }) => address)
      take(deps, stream, addresses).then(
        (error) => done(error),
        (error: unknown) => {
          log.warn({ err: error }, 'a bounce report could not be processed')
          done(refusal(451, '4.3.0 Try again later'))
        },
      )
    },
  })
  server.on('error', (error) =>
    log.debug({ err: error }, 'a connection with a bounce report was interrupted'),
  )
  server.listen(port, host)
  await once(server.server, 'listening')
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function take(
  deps: BounceDeps,
  stream: SMTPServerDataStream,
  addresses: readonly string[],
): Promise<Error | undefined> {
  const parts: Uint8Array[] = []
  for await (const part of stream)
    if (part instanceof Uint8Array && !stream.sizeExceeded) parts.push(part)
  if (stream.sizeExceeded) return refusal(552, '5.3.4 Longer than a report can be')
  const report = await readDeliveryReport(Buffer.concat(parts))
  if (!report) {
    deps.log.info('an email to a bounce address was not a bounce report')
    return undefined
  }
  for (const address of addresses) {
    const message = deps.bounces.messageOf(address)
    if (message !== undefined && (await takeReport(deps, message, report)))
      deps.log.info({ message, status: report.status }, 'an email bounced')
  }
  return undefined
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
