import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { EventSourceMessage } from 'eventsource-parser/stream'
import {
  ReleaseNoticeSchema,
  WithdrawalNoticeSchema,
  type ReleaseNotice,
  type WithdrawalNotice,
} from '../meetings/stream'
import { parseAnswer } from './parse-answer'
import { ProblemError } from './problem-error'
import { openAnswer, withHeader } from './send'
import type { Connection } from './send'

/** What the stream of releases sends. */
export type ReleaseEvent =
  | { readonly kind: 'release'; readonly notice: ReleaseNotice }
  | { readonly kind: 'withdrawal'; readonly notice: WithdrawalNotice }

export interface FollowOptions {
  /**
   * `revision` of the last release that you have: the following ones are sent first, then the current
   * withdrawals. 0 sends all. Without it, releases are sent from now on.
   */
  readonly after?: number | undefined
  /** Ends the stream; the loop over it then ends. */
  readonly signal?: AbortSignal | undefined
}

const PATH = '/v1/releases/stream'
/** Three times the heartbeat interval of the API. */
const SILENCE_MS = 45_000
const RETRY_MS = 3_000

/**
 * Yields releases and withdrawals as they are published. A lost connection is opened again, and what
 * was published in the meantime is sent first.
 *
 * @throws {ProblemError} the API refuses the stream
 */
export async function* followReleases(
  connection: Connection,
  { after, signal }: FollowOptions = {},
): AsyncGenerator<ReleaseEvent, void, undefined> {
  let last = after === undefined ? undefined : String(after)
  while (!signal?.aborted) {
    try {
      for await (const message of messagesOf(connection, last, signal)) {
        last = message.id ?? last
        const event = eventOf(message)
        if (event) yield event
      }
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) throw error
    }
    if (!signal?.aborted) await connection.wait(RETRY_MS)
  }
}

/** Yields what one connection sends, until it ends or is silent. */
async function* messagesOf(
  connection: Connection,
  last: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const silent = new AbortController()
  const ended = signal ? AbortSignal.any([signal, silent.signal]) : silent.signal
  const streaming = withHeader(connection, 'accept', 'text/event-stream')
  const resuming = last === undefined ? streaming : withHeader(streaming, 'last-event-id', last)
  let silence = setTimeout(() => silent.abort(), SILENCE_MS)
  try {
    const { body } = await openAnswer(
      { ...resuming, timeoutMs: undefined },
      { method: 'GET', path: PATH, signal: ended },
    )
    const heard = new TransformStream<string, string>({
      transform: (text, to) => {
        clearTimeout(silence)
        silence = setTimeout(() => silent.abort(), SILENCE_MS)
        to.enqueue(text)
      },
    })
    const reader = body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(heard)
      .pipeThrough(new EventSourceParserStream())
      .getReader()
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
      yield read.value
  } finally {
    clearTimeout(silence)
    silent.abort()
  }
}

/** Returns nothing for an event that a later version of the API sends. */
function eventOf({ event, data }: EventSourceMessage): ReleaseEvent | undefined {
  switch (event) {
    case 'release':
      return { kind: event, notice: parseAnswer(ReleaseNoticeSchema, JSON.parse(data), PATH) }
    case 'withdrawal':
      return { kind: event, notice: parseAnswer(WithdrawalNoticeSchema, JSON.parse(data), PATH) }
    default:
      return undefined
  }
}
