/** Room for the longest answers to a form, and for a circular of some hundred pages. */
export const FORM_BYTES_MAX = 256 * 1024
