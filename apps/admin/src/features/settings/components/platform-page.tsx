import { may, settings } from '@u4ssc/client/contract'
import type { PlatformSetting, PlatformSettings } from '@u4ssc/client/platform'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { Panel } from '../../../components/panel'
import { buttonClass } from '../../../components/button'
import { useRead } from '../../../components/api/operations'
import { RequireRole } from '../../../components/layout/require-role'
import { language, wording } from '../../../components/language/language'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { siteAddress } from '../../../components/api/site-address'

const GROUPS: readonly (readonly [AdminMessage, readonly PlatformSetting['setting'][]])[] = [
  ['platform.mail', ['mail-from', 'mail-server', 'bounces', 'signature']],
  ['platform.storage', ['database', 'data-folder']],
  ['platform.addresses', ['site-address', 'api-address']],
  ['platform.running', ['metrics', 'clock']],
]

/** Texts for settings whose absence has an effect. */
const UNSET: Partial<Record<PlatformSetting['setting'], AdminMessage>> = {
  'mail-server': 'platform.noMailServer',
  database: 'platform.embedded',
}

/** The configuration of the server, each setting with its environment variable. */
export function PlatformPage() {
  return (
    <RequireRole may={(role) => may(settings.get, role)} title={say('platform.title')}>
      <PageHeader title={say('platform.title')} />
      <p className="soft">{say('platform.lead')}</p>
      <Settings />
      <TrainingCases />
    </RequireRole>
  )
}

function Settings() {
  return (
    <Loaded query={useRead(settings.get)}>
      {(platform) => (
        <>
          {GROUPS.map(([title, names]) => (
            <SettingTable
              key={title}
              title={title}
              settings={platform.settings.filter(({ setting }) => names.includes(setting))}
            />
          ))}
          <Facts platform={platform} />
        </>
      )}
    </Loaded>
  )
}

function SettingTable(props: { title: AdminMessage; settings: readonly PlatformSetting[] }) {
  return (
    <Panel title={say(props.title)}>
      <ListTable
        columns={[say('platform.setting'), say('platform.value'), say('platform.variable')]}
      >
        {props.settings.map(({ setting, variable, value }) => (
          <tr key={setting}>
            <th scope="row">{say(`platform.${setting}`)}</th>
            <td className={value === null ? 'soft' : undefined}>
              <bdi>{value ?? say(UNSET[setting] ?? 'platform.notSet')}</bdi>
            </td>
            <td>
              <code>{variable}</code>
            </td>
          </tr>
        ))}
      </ListTable>
    </Panel>
  )
}

const MEGABYTE = 1_000_000

function Facts({ platform: { languages, engine, storedBytes } }: { platform: PlatformSettings }) {
  const privacy = siteAddress(`/${language}/privacy`)
  const megabytes = Math.ceil(storedBytes / MEGABYTE)
  return (
    <Panel title={say('platform.data')}>
      <dl className="facts">
        <dt>{say('platform.size')}</dt>
        <dd className="num">{say('platform.megabytes', { count: megabytes })}</dd>
        <dt>{say('platform.languages')}</dt>
        <dd>{languages.map(nameOfLanguage).join(wording.listSeparator)}</dd>
        <dt>{say('platform.retention')}</dt>
        <dd>
          {say('platform.retentionMore')}{' '}
          {privacy !== null && <a href={privacy}>{say('platform.privacyPage')}</a>}
        </dd>
        <dt>{say('platform.backup')}</dt>
        <dd>{say(engine === 'embedded' ? 'platform.backupEmbedded' : 'platform.backupServer')}</dd>
      </dl>
    </Panel>
  )
}

/** API address of the archive. */
const ARCHIVE = '/v1/training-cases.zip'

/**
 * Export of reviewed circulars as training cases: contents, anonymization, what to check before
 * sharing.
 */
function TrainingCases() {
  return (
    <Panel title={say('platform.cases')}>
      <p>{say('platform.casesLead')}</p>
      <p>{say('platform.casesWhat')}</p>
      <p>{say('platform.casesAnonymized')}</p>
      <p>
        <strong>{say('platform.casesRead')}</strong>
      </p>
      <a className={buttonClass({ look: 'quiet' })} href={ARCHIVE} download>
        {say('platform.casesDownload')}
      </a>
    </Panel>
  )
}
