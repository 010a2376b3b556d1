/**
 * The UTF-16 unit at an offset, NaN behind the end.
 *
 * Engines look a method of a string up by the way the string is stored, and letters and their words
 * are stored in many ways: called on the prototype, it is the same one for all.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at)
}
