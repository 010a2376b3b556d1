import type * as z from 'zod'

/** A kind of background work: its name and the data of a job. */
export interface Job<Data extends object> {
  readonly name: string
  readonly data: z.ZodType<Data>
  readonly retries: number
  /** Delay before the second attempt; it doubles with each later one. */
  readonly retryAfterSeconds: number
  /** Time limit, after which the signal of the handler is aborted. */
  readonly maxSeconds: number
}

export function defineJob<Data extends object>(
  name: string,
  data: z.ZodType<Data>,
  {
    retries = 8,
    retryAfterSeconds = 5,
    maxSeconds = 60,
  }: Partial<Omit<Job<Data>, 'name' | 'data'>> = {},
): Job<Data> {
  return { name, data, retries, retryAfterSeconds, maxSeconds }
}
