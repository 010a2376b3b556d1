const texts = new WeakMap<Response, string>()

/** Creates a page response whose text can be read with `textOf` without parsing the body. */
export function answerWith(text: string, init: ResponseInit): Response {
  const answer = new Response(text, init)
  texts.set(answer, text)
  return answer
}

/** Returns the text of a response and consumes its body. */
export function textOf(answer: Response): string | Promise<string> {
  return texts.get(answer) ?? answer.text()
}
