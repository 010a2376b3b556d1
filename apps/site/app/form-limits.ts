/**
 * Limit for a form in bytes: enough for the longest answers and a circular of some hundred pages.
 */
export const FORM_BYTES_MAX = 256 * 1024
