/** In one place, so that a bundle asks for it once and not once for each file of schemas. */
export { z } from 'zod'
