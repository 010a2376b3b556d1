import * as z from 'zod'
import { defineJob } from '../jobs/index'

/** Retries for about seven hours. */
export const deliveryJob = defineJob('deliver-webhook', z.object({ delivery: z.uuid() }), {
  retries: 11,
  retryAfterSeconds: 6,
})
