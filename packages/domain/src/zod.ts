/** Imported in one place, so that bundles import it once. */
export { z } from 'zod'
