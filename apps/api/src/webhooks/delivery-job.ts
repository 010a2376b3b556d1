import { z } from 'zod'
import { defineJob } from '../jobs/index'

/** About seven hours from the first attempt to the last. */
export const deliveryJob = defineJob('deliver-webhook', z.object({ delivery: z.uuid() }), {
  retries: 11,
  retryAfterSeconds: 6,
})
