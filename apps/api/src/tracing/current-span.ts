import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from '@opentelemetry/api'

const current = new AsyncLocalStorage<Span>()

/** Runs something for the request that a span is of. */
export function withSpan<Result>(span: Span, run: () => Result): Result {
  return current.run(span, run)
}

/** Notes each statement on the span of the request it is for. Its values, which are of people, stay out. */
export const queryLogger = {
  logQuery(text: string): void {
    current.getStore()?.addEvent('db.query', { 'db.query.text': text })
  },
}
