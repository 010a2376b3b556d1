/** Width by character class; the first match counts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,;:'’|!()[\]/\\\s-]/, 0.31],
  [/[mwMWжшщюЖШЩЮ@%—–]/, 0.88],
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/\p{Lu}/u, 0.68],
  [/[اأإآلرزدذوؤء،؛]/, 0.38],
  [/\p{Script=Arabic}/u, 0.68],
  [/\p{M}/u, 0],
]
const OTHER = 0.55

/** Returns the typical width of a text in font sizes. */
export function relativeWidth(text: string): number {
  let width = 0
  for (const sign of text) width += CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHER
  return width
}
