import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { answerPicture } from '../../pictures/answer-picture.server'
import { toCircularRow } from '../../letters/circular-row'
import { wordsOf } from '../../words/words'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const letter = found(await answered(api.findCircular(params['id'] ?? '')))
  const { name, subject, issuedOn } = toCircularRow(words, letter)
  return answerPicture({
    site: words.say('layout.site-full-name'),
    title: subject,
    lines: [name, ...(issuedOn === null ? [] : [words.longDate(issuedOn)])],
    bars: [],
    dir: words.dir,
  })
}
