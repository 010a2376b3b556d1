const texts = new WeakMap<Response, string>()

/** A page as an answer, whose text need not be read out of it again. */
export function answerWith(text: string, init: ResponseInit): Response {
  const answer = new Response(text, init)
  texts.set(answer, text)
  return answer
}

/** The text of an answer, which is used up by that. */
export function textOf(answer: Response): string | Promise<string> {
  return texts.get(answer) ?? answer.text()
}
