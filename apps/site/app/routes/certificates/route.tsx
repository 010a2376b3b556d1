import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { OfficialDocumentCheck } from '@u4ssc/client'
import { countryName, describeDate } from '@u4ssc/domain/words'
import { answered, directApi } from '../../api.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt } from '../../words/words'

/** Whether a paper is genuine, by its code. The answer is of the moment: it is kept nowhere. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const code = params['code'] ?? new URL(request.url).searchParams.get('code') ?? ''
  if (code.trim() === '') return { code: '', paper: null }
  const paper = (await answered(directApi.verifyCertificate(code.trim().slice(0, 100)))) ?? null
  return data(
    { code, paper },
    { status: paper ? 200 : 404, headers: { 'Cache-Control': 'no-store' } },
  )
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('certificate.check-title'))
}

export default function CertificatePage() {
  const words = useWords()
  const { code, paper } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('certificate.check-title')}</h1>
      {paper !== null && <Genuine paper={paper} />}
      {paper === null && code !== '' && (
        <p className="aside-note bad" role="alert">
          {words.say('certificate.not-genuine')} <bdi>{code}</bdi>
        </p>
      )}
      <form method="get" action={words.path('/certificates')} className="fields">
        <label>
          {words.say('certificate.code')}
          <input name="code" defaultValue={code} dir="ltr" required maxLength={100} />
        </label>
        <button className="button">{words.say('certificate.check')}</button>
      </form>
    </div>
  )
}

function Genuine({ paper }: { readonly paper: OfficialDocumentCheck }) {
  const words = useWords()
  const day = (date: string) => describeDate(date, words.wording)
  const days = [...new Set([paper.firstDay, paper.lastDay])].map(day).join(' – ')
  const facts = [
    [words.say('certificate.name'), paper.name],
    [words.say('register.organization'), paper.organization],
    [words.say('eligibility.country'), countryName(paper.country, words.wording)],
    [words.say('certificate.meeting'), paper.title, days],
    [words.say('certificate.issued'), day(paper.issuedOn)],
  ] as const
  return (
    <>
      <p className="aside-note good" role="status">
        {words.say(`certificate.genuine-${paper.kind}`)}
      </p>
      <dl className="facts apart">
        {facts.map(([label, value, more]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
                {more !== undefined && (
                  <>
                    <br />
                    <bdi>{more}</bdi>
                  </>
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  )
}
