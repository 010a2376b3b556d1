/**
 * Writes the digits of a text in Eastern Arabic form.
 *
 * @param {string} text
 */
export function withEasternDigits(text) {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))
}
