import type { CatalogueMeeting } from './catalogue-meeting'
import { derived, stated } from './fact'

const first = (date: string) => (startTime: string, title: string) =>
  stated({ date, startTime, title }, 'programme-1')
const day1 = first('2016-07-21')
const day2 = first('2016-07-22')

export const FIRST: CatalogueMeeting = {
  id: 'u4ssc-1',
  ordinal: 1,
  numbering: stated(1, 'page-1'),
  days: stated(
    [
      { date: '2016-07-21', startTime: '17:00', endTime: '19:00', endDate: null },
      { date: '2016-07-22', startTime: '09:00', endTime: '16:00', endDate: null },
    ],
    'page-1',
    'programme-1',
  ),
  between: null,
  zone: derived('Europe/Zurich', 'programme-1'),
  mode: derived('physical', 'page-1'),
  city: stated('Geneva', 'programme-1'),
  country: stated('CH', 'programme-1'),
  venue: stated('ITU headquarters', 'programme-1'),
  occasion: null,
  organizers: stated(['ITU', 'UNECE'], 'page-1'),
  hosts: null,
  languages: null,
  circular: null,
  objectives: [],
  presented: [],
  decisions: [
    stated(
      'Leadership team of two co-chairs and a vice-chair appointed',
      'newslog-2016',
      'news-2016',
    ),
    stated('Terms of reference agreed', 'newslog-2016', 'news-2016'),
    stated('Three working groups set up', 'programme-2', 'newslog-2016'),
  ],
  remarks: [stated('15 bodies named as supporters, besides ITU and UNECE', 'news-2016')],
  programme: [
    day1('15:00', 'Registration'),
    day1('17:00', 'Opening'),
    day1('17:10', 'Introduction to the initiative'),
    day1('17:20', 'The three working groups'),
    day1('17:30', 'Deliverables and work plan'),
    day1('18:30', 'Questions'),
    day1('18:45', 'Wrap-up'),
    day2('09:00', 'Opening'),
    day2('09:10', 'Draft Recommendation on key performance indicators (L.1603)'),
    day2('10:00', 'Economy'),
    day2('11:30', 'Coffee'),
    day2('11:45', 'Environment'),
    day2('13:00', 'Lunch'),
    day2('14:00', 'Society and culture'),
  ],
}

export const SECOND: CatalogueMeeting = {
  id: 'u4ssc-2',
  ordinal: 2,
  numbering: stated(2, 'programme-2'),
  days: stated(
    [{ date: '2017-04-05', startTime: null, endTime: null, endDate: null }],
    'programme-2',
  ),
  between: null,
  zone: derived('America/Bogota', 'programme-2'),
  mode: derived('physical', 'programme-2'),
  city: stated('Manizales', 'programme-2'),
  country: stated('CO', 'programme-2'),
  venue: derived('Recinto del Pensamiento', 'tiempo-2017'),
  occasion: stated('7th ITU Green Standards Week, 3 to 5 April 2017', 'press-2017'),
  organizers: null,
  hosts: stated(
    [
      'Municipality of Manizales',
      'Ministry of Information and Communication Technologies of Colombia',
    ],
    'press-2017',
  ),
  languages: null,
  circular: null,
  objectives: [],
  presented: [
    stated(
      'Manizales to be one of 51 cities that try the smart-city indicators of ITU',
      'tiempo-2017',
    ),
  ],
  decisions: [],
  remarks: [
    stated('The week had over 850 participants', 'press-2017'),
    stated('The week had more than 900 participants, from 27 countries', 'forum-2017'),
    stated('The week had delegations of 40 countries', 'tiempo-2017'),
    stated('14 UN agencies and programmes besides the two founders', 'programme-2'),
  ],
  programme: [],
}

export const THIRD: CatalogueMeeting = {
  id: 'u4ssc-3',
  ordinal: 3,
  numbering: stated(3, 'press-2018'),
  days: stated(
    [{ date: '2018-04-26', startTime: null, endTime: null, endDate: null }],
    'press-2018',
  ),
  between: null,
  zone: derived('Europe/Madrid', 'press-2018'),
  mode: derived('physical', 'press-2018'),
  city: stated('Málaga', 'press-2018'),
  country: stated('ES', 'press-2018'),
  venue: null,
  occasion: null,
  organizers: stated(['UNECE', 'ITU'], 'press-2018'),
  hosts: stated(['City of Málaga'], 'press-2018'),
  languages: null,
  circular: null,
  objectives: [],
  presented: [
    stated('Enhancing innovation and participation in smart sustainable cities', 'press-2018'),
    stated(
      'Connecting cities and communities with the Sustainable Development Goals',
      'press-2018',
    ),
    stated(
      'Collection methodology for key performance indicators for smart sustainable cities',
      'press-2018',
    ),
  ],
  decisions: [
    stated('Revised terms of reference for 2018-2019 approved', 'press-2018'),
    stated('Action plan agreed', 'press-2018'),
  ],
  remarks: [stated('Sixteen other UN bodies in support', 'press-2018')],
  programme: [],
}

export const FOURTH: CatalogueMeeting = {
  id: 'u4ssc-4',
  ordinal: 4,
  numbering: stated(4, 'news-2019'),
  days: stated(
    [{ date: '2019-10-03', startTime: null, endTime: null, endDate: null }],
    'news-2019',
  ),
  between: null,
  zone: derived('Europe/Madrid', 'news-2019'),
  mode: derived('physical', 'news-2019'),
  city: stated('Valencia', 'news-2019'),
  country: stated('ES', 'news-2019'),
  venue: null,
  occasion: stated('9th ITU Green Standards Week, 1 to 4 October 2019', 'news-2019', 'press-2019'),
  organizers: null,
  hosts: null,
  languages: null,
  circular: null,
  objectives: [
    stated('Revise the terms of reference', 'news-2019'),
    stated('Present the deliverables of 2018-2019', 'news-2019'),
    stated('Exchange on standardization, integration and interoperability', 'news-2019'),
    stated('Present and approve the activities for 2019-2020', 'news-2019'),
  ],
  presented: [
    stated('Verification report on key performance indicators of Pully', 'news-2019'),
    stated('City Science Application Framework, with 8 case studies', 'news-2019'),
    stated('First proposal for a measurement framework', 'news-2019'),
    stated('Progress of the report on blockchain for cities', 'news-2019'),
  ],
  decisions: [
    stated('Action plan 2019-2020 approved', 'news-2019'),
    stated('New thematic groups set up', 'news-2019'),
  ],
  remarks: [],
  programme: [],
}
