import { facts as factLabels } from '../../fact-labels/en'
import { circular } from './circular'
import { circulars } from './circulars'
import { dates } from './dates'
import { error } from './error'
import { home } from './home'
import { about } from './information/about'
import { accessibility } from './information/accessibility'
import { developers } from './information/developers'
import { library } from './information/library'
import { privacy } from './information/privacy'
import { reader } from './information/reader'
import { layout } from './layout'
import { earlier } from './meetings/earlier'
import { eligibility } from './meetings/eligibility'
import { meeting } from './meetings/meeting'
import { meetings } from './meetings/meetings'
import { planner } from './meetings/planner'
import { programme } from './meetings/programme'
import { times } from './meetings/times'
import { updates } from './meetings/updates'
import { certificate } from './registration/certificate'
import { delegation } from './registration/delegation'
import { invitation } from './registration/invitation'
import { participants } from './registration/participants'
import { register } from './registration/register'
import { registration } from './registration/registration'
import { speaker } from './registration/speaker'
import { subscribe } from './registration/subscribe'
import { visaLetter } from './registration/visa-letter'
import { search } from './search'
import { timeZone } from './time-zone'

export const en = {
  ...factLabels,
  ...circular,
  ...circulars,
  ...dates,
  ...error,
  ...home,
  ...about,
  ...accessibility,
  ...developers,
  ...library,
  ...privacy,
  ...reader,
  ...layout,
  ...earlier,
  ...eligibility,
  ...meeting,
  ...meetings,
  ...planner,
  ...programme,
  ...times,
  ...updates,
  ...certificate,
  ...delegation,
  ...invitation,
  ...participants,
  ...register,
  ...registration,
  ...speaker,
  ...subscribe,
  ...visaLetter,
  ...search,
  ...timeZone,
}
