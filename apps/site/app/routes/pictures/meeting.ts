import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { localize } from '../../letters/localize'
import { answerPicture } from '../../pictures/answer-picture.server'
import { toWhenView } from '../../times/when-view'
import { whereWords } from '../../words/meeting-words'
import { wordsOf } from '../../words/words'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const { meeting } = localize(words, published.meeting)
  const when = toWhenView(words, meeting.schedule, null)
  const [own] = when.places
  const hours = own?.hours
  const clock =
    own && hours?.opens && hours.closes
      ? `${words.say('dates.time-range', { from: hours.opens.time, to: hours.closes.time })} ${own.name}`
      : null
  return answerPicture({
    site: words.say('layout.site-full-name'),
    title: meeting.title,
    lines: [[when.date?.words, whereWords(words, meeting)], [clock]]
      .map((parts) => parts.filter(Boolean).join(words.say('layout.list-between')))
      .filter((line) => line !== ''),
    bars: own?.bars ?? [],
    dir: words.dir,
  })
}
