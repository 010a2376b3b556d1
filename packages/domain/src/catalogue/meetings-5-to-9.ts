import type { CatalogueMeeting } from './catalogue-meeting'
import { derived, stated } from './fact'

/** What is known of a meeting of which nothing is known: its place in the series. */
const UNKNOWN = {
  days: null,
  between: null,
  zone: null,
  mode: null,
  city: null,
  country: null,
  venue: null,
  occasion: null,
  organizers: null,
  hosts: null,
  languages: null,
  circular: null,
  objectives: [],
  presented: [],
  decisions: [],
  remarks: [],
  programme: [],
} satisfies Omit<CatalogueMeeting, 'id' | 'ordinal' | 'numbering'>

export const FIFTH: CatalogueMeeting = {
  ...UNKNOWN,
  id: 'u4ssc-5',
  ordinal: 5,
  // The source says "annual meeting"; between the fourth and the sixth there is one
  numbering: derived(5, 'news-2020'),
  days: stated(
    [{ date: '2020-10-09', startTime: null, endTime: null, endDate: null }],
    'news-2020',
  ),
  occasion: stated('UNECE Sustainable Cities Week, 5 to 9 October 2020', 'news-2020'),
}

export const SIXTH: CatalogueMeeting = {
  ...UNKNOWN,
  id: 'u4ssc-6',
  ordinal: 6,
  numbering: stated(6, 'circular'),
  days: stated(
    [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
    'circular',
  ),
  zone: derived('Europe/Zurich', 'circular'),
  mode: stated('virtual', 'circular'),
  organizers: stated(['ITU', 'UNECE', 'UN-Habitat'], 'circular'),
  languages: stated(['en'], 'circular'),
  circular: stated({ reference: 'TSB Circular 352', issuedOn: '2021-10-13' }, 'circular'),
  objectives: [
    stated('Discuss the activities of U4SSC', 'circular'),
    stated('Give an update on the work of the thematic groups', 'circular'),
    stated('Approve the terms of reference and the annual work plan 2021-2022', 'circular'),
    stated('Present the latest deliverables', 'circular'),
  ],
  remarks: [stated('Supported by 17 UN agencies and programmes', 'circular')],
}

/** No source was found: only its position in the series is known. */
export const SEVENTH: CatalogueMeeting = {
  ...UNKNOWN,
  id: 'u4ssc-7',
  ordinal: 7,
  numbering: derived(7, 'circular', 'page-8'),
  between: derived({ after: '2021-12-07', before: '2024-09-19' }, 'circular', 'page-8'),
}

const eighth = (startTime: string, title: string) =>
  stated({ date: '2024-09-19', startTime, title }, 'page-8-later')

export const EIGHTH: CatalogueMeeting = {
  ...UNKNOWN,
  id: 'u4ssc-8',
  ordinal: 8,
  numbering: stated(8, 'page-8', 'page-8-later'),
  days: stated(
    [{ date: '2024-09-19', startTime: null, endTime: null, endDate: null }],
    'page-8',
    'page-8-later',
  ),
  zone: derived('Europe/Madrid', 'page-8-later'),
  mode: derived('hybrid', 'page-8'),
  city: stated('Madrid', 'page-8-later'),
  country: stated('ES', 'page-8-later'),
  venue: stated('Room Berlin, Palacio Municipal de Congresos, IFEMA', 'page-8-later'),
  occasion: stated(
    'Held together with the congress of RECI, the network of smart cities',
    'page-8-later',
  ),
  hosts: stated(
    ['City of Madrid', 'Spanish Federation of Municipalities and Provinces (FEMP)'],
    'page-8-later',
  ),
  objectives: [
    stated('Give an update on the thematic groups', 'page-8-later'),
    stated('Present the activities of the U4SSC Hub', 'page-8-later'),
    stated('Discuss new activities and approve the annual work plan 2024-2025', 'page-8-later'),
  ],
  remarks: [
    stated('19 UN bodies', 'page-8', 'page-8-later'),
    stated('A letter of invitation is linked; its number was not found', 'page-8-later'),
    stated('Zoom is used, and the recording is to be public', 'page-8'),
  ],
  programme: [
    eighth('13:10', 'Deliverables and projects'),
    eighth('14:00', 'Lunch'),
    eighth('15:00', 'Updates of the thematic groups'),
  ],
}

/** No source was found. */
export const NINTH: CatalogueMeeting = {
  ...UNKNOWN,
  id: 'u4ssc-9',
  ordinal: 9,
  numbering: null,
}
