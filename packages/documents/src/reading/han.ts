const START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

/** Whether a text begins with a Chinese sign, stops and brackets included. */
export function startsHan(text: string): boolean {
  return START.test(text)
}

export function endsHan(text: string): boolean {
  return END.test(text)
}
