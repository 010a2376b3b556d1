import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PublishedCircular } from '@u4ssc/client'
import { renderCircular } from '@u4ssc/domain/circulars'
import { z } from 'zod'
import { answered, api, found } from '../../api.server'
import { Facts, Letter, Remark, toLetterView } from '../../annotated-letter/index'
import { Crumbs } from '../../components/crumbs'
import { env } from '../../env.server'
import { Files, Related } from './related'
import { Standing } from './standing'
import { findFirsts, findSurroundings } from './surroundings.server'
import { oEmbedOf } from '../../words/oembed.server'
import { oEmbedLink, pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

const LinkedDataSchema = z.record(z.string(), z.json())

export async function loader({ params, request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const letter = found(await answered(api.findCircular(params['id'] ?? '')))
  const meetings = await answered(
    Promise.all(letter.meetings.map(({ slug }) => api.findMeeting(slug))),
  )
  const { searchParams } = new URL(request.url)
  const { corrections, ...surroundings } = await findSurroundings(words, letter, searchParams)
  const firsts = await findFirsts(meetings)
  const hasCorrections = corrections !== null && corrections.inText.length > 0
  const isCorrected = hasCorrections && searchParams.get('text') !== 'original'
  const path = words.path(`/circulars/${encodeURIComponent(letter.id)}`)
  return {
    id: letter.id,
    oEmbed: oEmbedOf(env.PUBLIC_SITE_URL + path),
    letter: toLetterView(words, letter, meetings, { firsts, corrections, isCorrected }),
    text: hasCorrections ? { isCorrected, path } : null,
    linked: linkedDataOf(letter),
    json: `${env.PUBLIC_API_URL}/v1/circulars/${encodeURIComponent(letter.id)}`,
    ...surroundings,
  }
}

/** The letter as an object of schema.org. */
function linkedDataOf({ circular }: PublishedCircular) {
  return LinkedDataSchema.parse(JSON.parse(renderCircular(circular, { format: 'json-ld' })))
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const words = wordsAt(location.pathname)
  const own = pageMeta(words, data?.letter.title ?? words.say('circulars.title'))
  if (!data) return own
  return [...own, oEmbedLink(data.oEmbed, data.letter.title), { 'script:ld+json': data.linked }]
}

export default function CircularPage() {
  const words = useWords()
  const { id, letter, text, json, related, beside, standing } = useLoaderData<typeof loader>()
  return (
    <>
      <Crumbs
        list={{ path: words.path('/circulars'), name: words.say('circulars.title') }}
        page={letter.title}
      />
      <h1 className="letter-title">{letter.title}</h1>
      <Related related={related} beside={beside?.id ?? null} />
      {text && <WhichText {...text} />}
      <div className={beside ? 'reading beside' : 'reading'}>
        <Letter letter={letter} />
        {beside && <Letter letter={beside.letter} />}
        <aside className="said" aria-labelledby="says">
          <h2 id="says">{words.say('circular.key-facts')}</h2>
          {letter.facts.length === 0 && <p>{words.say('circular.nothing')}</p>}
          <Facts facts={letter.facts} />
          {letter.remarks.map((remark) => (
            <Remark key={remark.id} remark={remark} />
          ))}
          <Files id={id} json={json} />
        </aside>
      </div>
      {standing && <Standing standing={standing} />}
    </>
  )
}

/** The corrected text is the default; the original is one click away. */
function WhichText({ isCorrected, path }: { isCorrected: boolean; path: string }) {
  const words = useWords()
  return (
    <p className="which-text no-print">
      {words.say(isCorrected ? 'circular.corrected-text' : 'circular.original-text')}{' '}
      <a href={isCorrected ? `${path}?text=original` : path}>
        {words.say(isCorrected ? 'circular.show-original' : 'circular.show-corrected')}
      </a>
    </p>
  )
}
