import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Prose } from '../../components/prose'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { pageMeta } from '../../i18n/page-meta'
import { readGuide } from './guides.server'

export async function loader({ request }: LoaderFunctionArgs) {
  return { html: await readGuide(i18nOf(request).language) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('layout.footer-help'))
}

/** The guide for people who take part in meetings, as it is in the documents of the repository. */
export default function HelpPage() {
  const { html } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Prose html={html} />
    </div>
  )
}
