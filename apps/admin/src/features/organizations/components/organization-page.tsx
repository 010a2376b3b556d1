import { may, organizations } from '@u4ssc/client/contract'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useFind } from '../../../components/api/operations'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { describeMoment } from '../../../clock-format'
import { isProblem } from '../../../components/feedback/describe-error'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useChangeOf } from '../use-change-of'
import { toForm } from '../entry-form'
import { nameOfOrganization } from '../../../subjects/organizations/name-of-organization'
import { MergeForm } from './merge-form'
import { OrganizationForm } from './organization-form'

/** One organization: names, memberships, merge of a duplicate. */
export function OrganizationPage() {
  return (
    <RequireRole may={(role) => may(organizations.create, role)} title={say('organizations.title')}>
      <Entry code={useParams()['code'] ?? ''} />
    </RequireRole>
  )
}

function Entry({ code }: { code: string }) {
  const query = useFind(organizations.get, code)
  const reload = () => void query.refetch()
  return (
    <Loaded query={query}>
      {(entry) =>
        entry === null ? (
          <>
            <PageHeader crumbs={<Crumb />} title={say('organizations.title')} />
            <p className="empty">{say('organizations.missing')}</p>
          </>
        ) : (
          <Organization key={entry.version} entry={entry} reload={reload} />
        )
      }
    </Loaded>
  )
}

function Crumb() {
  return <Link to="/organizations">{say('organizations.title')}</Link>
}

function Organization({ entry, reload }: { entry: OrganizationEntry; reload: () => void }) {
  const { code, version, updatedAt } = entry
  const change = useChangeOf(organizations.update, code)
  const saved = useMemo(() => toForm(entry), [entry])
  const isStale = isProblem(change.error, 'organization-changed')
  return (
    <>
      <PageHeader crumbs={<Crumb />} title={nameOfOrganization(entry)} />
      <p className="soft num" role="status">
        <bdi>{code}</bdi> · {say('editor.saving-saved')} {describeMoment(updatedAt)}
      </p>
      <OrganizationForm
        isNew={false}
        saved={saved}
        isBusy={change.isPending}
        error={change.error}
        refusal={isStale ? <Stale reload={reload} /> : undefined}
        save={(form) => change.mutate({ ...form, version })}
      />
      <MergeForm entry={entry} />
    </>
  )
}

function Stale({ reload }: { reload: () => void }) {
  return (
    <div className="notice bad" role="alert">
      <p>{say('organizations.changed')}</p>
      <Button look="quiet" size="small" onClick={reload}>
        {say('organizations.loadSaved')}
      </Button>
    </div>
  )
}
