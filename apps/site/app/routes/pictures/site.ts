import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../../pictures/answer-picture.server'
import { wordsOf } from '../../words/words'

export function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  return answerPicture({
    site: words.say('site.name'),
    title: words.say('site.full-name'),
    lines: [words.say('home.title')],
    bars: [],
    dir: words.dir,
  })
}
