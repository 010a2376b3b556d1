import { NOTICE_LEVELS } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import { Panel } from '../../../components/panel'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import type { NoticeActions } from '../actions'

interface PagePartProps {
  readonly notice: Notice
  readonly actions: NoticeActions
}

/** Shows the notice on the meeting page, with a level, or removes it from there. */
export function PagePart({ notice, actions }: PagePartProps) {
  const { kind, state, version, pageLevel } = notice
  const { setPageLevel } = actions
  if (kind !== 'notice' || state === 'discarded') return null
  return (
    <Panel title={say('notices.onPage')} size="narrow">
      <p className="soft">{say('notices.onPageHint')}</p>
      <SelectField
        label={say('notices.onPageLevel')}
        any={say('notices.page-none')}
        value={pageLevel ?? ''}
        disabled={setPageLevel.isPending}
        options={NOTICE_LEVELS.map((value) => ({ value, label: say(`notices.page-${value}`) }))}
        onChange={({ target }) => {
          const level = NOTICE_LEVELS.find((one) => one === target.value) ?? null
          setPageLevel.mutate({ version, pageLevel: level })
        }}
      />
      {setPageLevel.error && <ProblemNotice error={setPageLevel.error} />}
    </Panel>
  )
}
