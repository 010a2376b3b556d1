import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ProblemError, UnreachableError } from './problem-error'
import type { Connection } from './send'
import { sendForJsonLines } from './send-for-json-lines'

const call = { path: '/v1/numbers.ndjson', line: z.object({ number: z.int() }) }

/** Returns a connection that answers with these chunks. */
function connectionThat(pieces: readonly string[], init: ResponseInit = {}): Connection {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece))
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of bytes) controller.enqueue(piece)
      controller.close()
    },
  })
  return {
    baseUrl: 'https://api.example.org',
    headers: {},
    retries: 0,
    wait: () => Promise.resolve(),
    fetch: () => Promise.resolve(new Response(body, init)),
  }
}

async function allOf<Line>(lines: AsyncIterable<Line>): Promise<Line[]> {
  const all: Line[] = []
  for await (const line of lines) all.push(line)
  return all
}

describe('sendForJsonLines', () => {
  it('returns the value of each line, wherever the bytes are split', async () => {
    const connection = connectionThat(['{"number":1}\n{"num', 'ber":2}', '\n', '{"number":3}'])
    const numbers = await allOf(sendForJsonLines(connection, call))
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }])
  })

  it('returns nothing for an empty answer', async () => {
    expect(await allOf(sendForJsonLines(connectionThat([]), call))).toEqual([])
  })

  it.each([['{"number":1}\n{"number"'], ['{"number":"1"}\n'], ['<html>']])(
    'refuses content outside its contract: %s',
    async (text) => {
      const numbers = allOf(sendForJsonLines(connectionThat([text]), call))
      await expect(numbers).rejects.toThrow(UnreachableError)
    },
  )

  it('throws the problem that the API answers with', async () => {
    const problem = {
      type: '/problems/not-allowed',
      title: 'Not allowed',
      status: 403,
      detail: 'The role "editor" may not do this',
      requestId: 'request-1',
      errors: [],
    }
    const connection = connectionThat([JSON.stringify(problem)], { status: 403 })
    await expect(allOf(sendForJsonLines(connection, call))).rejects.toThrow(ProblemError)
  })
})
