import type { LetterVocabulary } from './vocabulary'

export const en: LetterVocabulary = {
  organizations: ['INTERNATIONAL TELECOMMUNICATION UNION', 'International Telecommunication Union'],
  bureaus: ['Telecommunication Standardization Bureau', 'Radiocommunication Bureau'],
  places: ['Geneva', 'Nairobi', 'Bonn'],
  addressees: [
    'Administrations of Member States of the Union',
    'ITU-T Sector Members',
    'ITU-T Associates participating in the work of Study Group 20',
    'ITU Academia',
  ],
  copies: [
    'The Chairmen and Vice-Chairmen of Study Groups',
    'The Director of the Radiocommunication Bureau',
    'Permanent missions',
  ],
  contacts: ['Ms Rosa Lindqvist', 'Governing Bodies Secretariat'],
  topics: ['street lighting', 'water meters', 'open data', 'quiet asphalt (phase 2)', 'e-waste'],
  subjects: [
    'Questionnaire on {topic}',
    'Guide to {topic}, third edition',
    'Call for examples of “{topic}” in cities',
  ],
  sentences: [
    'The Bureau is preparing a guide to {topic} for the members of the Union.',
    'I am writing to you about {topic}, which is of interest to many of the cities.',
    'All of the replies on {topic} will be published in the languages of the Union.',
    'We thank you for the help that you give to the work on {topic}.',
  ],
  trickySentences: [
    '12 cities have already written to us about {topic}.',
    'Please note: the forms for {topic} and the guide to them are on the page of the group.',
    'The subject: it is the same for {topic} as for the rest of the work.',
    'We write to the Director of the Bureau, who is in charge of {topic}.',
    'The reports - and there are many of them - are about {topic}.',
  ],
  points: [
    'describe {topic}',
    'Compare the costs of {topic};',
    'lessons learnt: {topic}',
    '3 examples of {topic}',
  ],
  citing: 'I refer to {reference}, which is still in force.',
  salutations: ['Dear Sir/Madam,', 'Dear Colleagues,'],
  closings: ['Yours faithfully,', 'Yours sincerely,'],
  names: ['Ana Silva', 'Chaesub Lee', "Robert W. O'Brien"],
  titles: ['Director of the Telecommunication Standardization Bureau', 'Secretary-General'],
  annex: 'ANNEX',
  annexNote: '(to {reference})',
  blank: ' ',
}
