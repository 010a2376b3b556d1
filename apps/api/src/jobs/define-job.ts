import type { z } from 'zod'

/** A kind of later work: what it is called, and what a piece of it carries. */
export interface Job<Data extends object> {
  readonly name: string
  readonly data: z.ZodType<Data>
  readonly retries: number
  /** Before the second attempt; each later one waits about twice as long as the one before. */
  readonly retryAfterSeconds: number
}

export function defineJob<Data extends object>(
  name: string,
  data: z.ZodType<Data>,
  { retries = 8, retryAfterSeconds = 5 }: Partial<Omit<Job<Data>, 'name' | 'data'>> = {},
): Job<Data> {
  return { name, data, retries, retryAfterSeconds }
}
