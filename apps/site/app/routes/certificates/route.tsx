import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { OfficialDocumentCheck } from '@u4ssc/client/registrations'
import { countryName, describeDate } from '@u4ssc/domain/words'
import { ResultNote } from '../../components/result-note'
import { answered, directApi } from '../../api.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt } from '../../i18n/i18n'

/** Checks a certificate or visa letter by its code. The result is never cached. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const code = params['code'] ?? new URL(request.url).searchParams.get('code') ?? ''
  if (code.trim() === '') return { code: '', paper: null }
  const paper = (await answered(directApi.certificates.verify(code.trim().slice(0, 100)))) ?? null
  return data(
    { code, paper },
    { status: paper ? 200 : 404, headers: { 'Cache-Control': 'no-store' } },
  )
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('certificate.check-title'))
}

export default function CertificatePage() {
  const i18n = useI18n()
  const { code, paper } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('certificate.check-title')}</h1>
      {paper !== null && <Genuine paper={paper} />}
      {paper === null && code !== '' && (
        <ResultNote tone="bad">
          {i18n.t('certificate.not-genuine')} <bdi>{code}</bdi>
        </ResultNote>
      )}
      <form method="get" action={i18n.path('/certificates')} className="fields">
        <label>
          {i18n.t('certificate.code')}
          <input name="code" defaultValue={code} dir="ltr" required maxLength={100} />
        </label>
        <button className="button">{i18n.t('certificate.check')}</button>
      </form>
    </div>
  )
}

function Genuine({ paper }: { readonly paper: OfficialDocumentCheck }) {
  const i18n = useI18n()
  const day = (date: string) => describeDate(date, i18n.wording)
  const days = [...new Set([paper.firstDay, paper.lastDay])].map(day).join(' – ')
  const facts = [
    [i18n.t('certificate.name'), paper.name],
    [i18n.t('register.organization'), paper.organization],
    [i18n.t('eligibility.country'), countryName(paper.country, i18n.wording)],
    [i18n.t('certificate.meeting'), paper.title, days],
    [i18n.t('certificate.issued'), day(paper.issuedOn)],
  ] as const
  return (
    <>
      <ResultNote tone="good">{i18n.t(`certificate.genuine-${paper.kind}`)}</ResultNote>
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
