import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from '@opentelemetry/api'

const current = new AsyncLocalStorage<Span>()

/** Runs a function with a span as the current one. */
export function withSpan<Result>(span: Span, run: () => Result): Result {
  return current.run(span, run)
}

/** Adds each statement to the span of its request, without values, which can be personal data. */
export const queryLogger = {
  logQuery(text: string): void {
    current.getStore()?.addEvent('db.query', { 'db.query.text': text })
  },
}
