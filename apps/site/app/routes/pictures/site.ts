import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../../pictures/answer-picture.server'
import { wordsOf } from '../../words/words'

export function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  return answerPicture({
    site: words.say('layout.site-name'),
    title: words.say('layout.site-full-name'),
    lines: [words.say('home.title')],
    bars: [],
    dir: words.dir,
  })
}
