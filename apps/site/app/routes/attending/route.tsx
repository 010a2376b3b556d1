import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Questions } from '../../eligibility/can-i-attend'
import {
  ATTENDING_FIELDS,
  attendingOf,
  cookieOfAttending,
  forgetAttending,
} from '../../eligibility/remember-attending.server'
import { fieldsIn, valueOf } from '../../registration/form-fields'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { readPageBehind } from '../../page-behind'

const CHOICE = { fields: ATTENDING_FIELDS, otherwise: '/meetings' }

export function loader({ request }: LoaderFunctionArgs) {
  const page = new URL(request.url).searchParams.get('page')
  const cookie = cookieOfAttending(request)
  if (cookie !== null) return backTo(request, page, cookie)
  return { page, asked: attendingOf(request) }
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = fieldsIn(await request.formData())
  return backTo(request, valueOf(fields, 'page'), forgetAttending())
}

function backTo(request: Request, page: string | null, cookie: string) {
  const { path, kept } = readPageBehind(page, CHOICE)
  const query = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString()
  return redirect(i18nOf(request).path(path) + (query === '' ? '' : `?${query}`), {
    status: 303,
    headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
  })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('eligibility.can-i-attend'))
}

/** Asks once who attends, for all lists of meetings. */
export default function AttendingPage() {
  const i18n = useI18n()
  const { page, asked } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('eligibility.can-i-attend')}</h1>
      <p className="lead">{i18n.t('eligibility.once-lead')}</p>
      <form className="fields">
        {page !== null && <input type="hidden" name="page" value={page} />}
        <Questions asked={asked} />
        <button className="button">{i18n.t('eligibility.check')}</button>
      </form>
    </div>
  )
}
