/**
 * A document could not be written: the fonts do not support a character, or the PDF compiler is not
 * installed. The message is for people.
 *
 * @example
 * const pdf = await circularToPdf(circular).catch((reason) => {
 *   if (reason instanceof DocumentError) return null
 *   throw reason
 * })
 */
export class DocumentError extends Error {}
