import { facts as factLabels } from '../../fact-labels/ar'
import { action } from './action'
import { account } from './administration/account'
import { acts } from './administration/acts'
import { audit } from './administration/audit'
import { contacts } from './administration/contacts'
import { memberships } from './administration/memberships'
import { organizations } from './administration/organizations'
import { people } from './administration/people'
import { platform } from './administration/platform'
import { retention } from './administration/retention'
import { secretariat } from './administration/secretariat'
import { serviceKeys } from './administration/service-keys'
import { signIn } from './administration/sign-in'
import { webhooks } from './administration/webhooks'
import { circulars } from './circulars/circulars'
import { compose } from './circulars/compose'
import { facts } from './circulars/facts'
import { importing } from './circulars/import'
import { review } from './circulars/review'
import { withdraw } from './circulars/withdraw'
import { writing } from './circulars/writing'
import { attachments } from './email/attachments'
import { emailTexts } from './email/email-texts'
import { messages } from './email/messages'
import { notices } from './email/notices'
import { subscribers } from './email/subscribers'
import { error } from './error'
import { field } from './field'
import { layout } from './layout'
import { decisions } from './meetings/decisions'
import { documents } from './meetings/documents'
import { editor } from './meetings/editor'
import { fileColumns } from './meetings/file-columns'
import { issues } from './meetings/issues'
import { joining } from './meetings/joining'
import { meetings } from './meetings/meetings'
import { merge } from './meetings/merge'
import { outcomes } from './meetings/outcomes'
import { participation } from './meetings/participation'
import { proceedings } from './meetings/proceedings'
import { programme } from './meetings/programme'
import { programmeImport } from './meetings/programme-import'
import { publishing } from './meetings/publishing'
import { releases } from './meetings/releases'
import { schedule } from './meetings/schedule'
import { speakers } from './meetings/speakers'
import { speakerImport } from './meetings/speaker-import'
import { workspace } from './meetings/workspace'
import { details } from './meetings/details'
import { translations } from './meetings/translations'
import { markdown } from './meetings/markdown'
import { overview } from './overview'
import { palette } from './palette'
import { problem } from './problem'
import { checkIn } from './registrations/check-in'
import { delegations } from './registrations/delegations'
import { guests } from './registrations/guests'
import { lists } from './registrations/lists'
import { registrationDetail } from './registrations/registration-detail'
import { registrationForm } from './registrations/registration-form'
import { registrationSettings } from './registrations/registration-settings'
import { registrations } from './registrations/registrations'
import { visa } from './registrations/visa'
import { certificates } from './registrations/certificates'

export const ar = {
  ...factLabels,
  ...action,
  ...account,
  ...acts,
  ...audit,
  ...contacts,
  ...memberships,
  ...organizations,
  ...people,
  ...platform,
  ...retention,
  ...secretariat,
  ...serviceKeys,
  ...signIn,
  ...webhooks,
  ...circulars,
  ...compose,
  ...facts,
  ...importing,
  ...review,
  ...withdraw,
  ...writing,
  ...attachments,
  ...emailTexts,
  ...messages,
  ...notices,
  ...subscribers,
  ...error,
  ...field,
  ...layout,
  ...decisions,
  ...documents,
  ...editor,
  ...issues,
  ...joining,
  ...meetings,
  ...merge,
  ...outcomes,
  ...participation,
  ...proceedings,
  ...programme,
  ...programmeImport,
  ...publishing,
  ...releases,
  ...schedule,
  ...speakers,
  ...fileColumns,
  ...speakerImport,
  ...workspace,
  ...details,
  ...translations,
  ...markdown,
  ...overview,
  ...palette,
  ...problem,
  ...checkIn,
  ...delegations,
  ...guests,
  ...lists,
  ...registrationDetail,
  ...registrationForm,
  ...registrationSettings,
  ...registrations,
  ...visa,
  ...certificates,
}
