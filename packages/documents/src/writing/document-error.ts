/**
 * Why a paper was not written: a letter that no font has, or a compiler that is not installed. The
 * message is for people.
 *
 * @example
 * const paper = await circularToPdf(circular).catch((reason) => {
 *   if (reason instanceof DocumentError) return null
 *   throw reason
 * })
 */
export class DocumentError extends Error {}
