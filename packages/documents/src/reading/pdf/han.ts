const START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

/** Returns whether a text begins with a Chinese character or punctuation mark. */
export function startsHan(text: string): boolean {
  return START.test(text)
}

export function endsHan(text: string): boolean {
  return END.test(text)
}
