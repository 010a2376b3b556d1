import * as z from 'zod'

/**
 * A page or circular with facts of the catalogue.
 *
 * @example
 * SourceSchema.parse(SOURCES.circular).url // => null
 */
export const SourceSchema = z
  .object({
    title: z.string().meta({ description: 'What it is, in our words' }),
    url: z.url().nullable().meta({ description: 'Null for a letter, which has its reference' }),
  })
  .meta({ id: 'CatalogueSource', description: 'Where facts of the catalogue were read' })
export type Source = z.infer<typeof SourceSchema>

/**
 * Sources of the catalogue: pages as of `CATALOGUE_AS_OF`, most in stored copies of
 * their first part, and one letter.
 *
 * @example
 * SOURCES.circular.title // => 'TSB Circular 352, Geneva, 13 October 2021'
 */
export const SOURCES = {
  circular: { title: 'TSB Circular 352, Geneva, 13 October 2021', url: null },
  'page-1': {
    title: 'Page of the first meeting',
    url: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/201607/meeting.aspx',
  },
  'programme-1': {
    title: 'Programme of the first meeting',
    url: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/201607/programme.aspx',
  },
  'programme-2': {
    title: 'Programme of the second meeting',
    url: 'https://www.itu.int/en/ITU-T/Workshops-and-Seminars/gsw/201704/Pages/programme-20170405.aspx',
  },
  'press-2017': {
    title: 'ITU press release 2017-PR14, on Green Standards Week',
    url: 'https://itu.int/en/mediacentre/Pages/2017-PR14.aspx',
  },
  'press-2018': {
    title: 'UNECE press release on the third meeting',
    url: 'https://unece.org/housing-and-land-management/press/unece-itu-and-partners-accelerate-action-under-united-smart',
  },
  'news-2019': {
    title: 'UNU-EGOV news on the fourth meeting',
    url: 'https://egov.unu.edu/news/news/valencia-2019.html',
  },
  'press-2019': {
    title: 'ITU media note 2019-CM08, on Green Standards Week',
    url: 'https://www.itu.int/en/mediacentre/Pages/2019-CM08.aspx',
  },
  'news-2020': {
    title: 'UNECE news on its Sustainable Cities Week (a copy)',
    url: 'https://unece-modl.dotsoft.gr/housing-and-land-management/news/unece-sustainable-cities-week-promotes-sustainable-urban',
  },
  'page-8': {
    title: 'Page of the eighth meeting, before it',
    url: 'https://u4ssc.itu.int/latest-meetings/8th-meeting/',
  },
  'page-8-later': {
    title: 'Page of the eighth meeting, after it',
    url: 'https://u4ssc.itu.int/?p=855',
  },
  'newslog-2016': {
    title: 'ITU news log of 4 August 2016 (a copy)',
    url: 'http://feedreader.com/observe/newslog.itu.int/archives%2F1336%3F+itemId=4420775974?from=62431243',
  },
  'news-2016': {
    title: 'UNECE news on the first meeting',
    url: 'https://www.unece.org/media/news/716',
  },
  'forum-2017': {
    title: 'Post of a participant in the ISACA forum',
    url: 'http://www.isaca.org/Groups/Professional-English/cobit-5-use-it-effectively/Pages/ViewDiscussion.aspx?PostID=869',
  },
  'tiempo-2017': {
    title: 'El Tiempo on Green Standards Week in Manizales',
    url: 'http://www.eltiempo.com/colombia/otras-ciudades/cumbre-mundial-sobre-ciudades-inteligentes-y-sostenibles-en-manizales-76484',
  },
  'event-2018': {
    title: 'UNECE event page of July 2018',
    url: 'https://unece.org/info/events/event/17882',
  },
  'publication-2021': {
    title: 'U4SSC publication of 2021 on public health emergencies',
    url: 'https://www.itu.int/en/publications/Documents/tsb/2021-U4SSC-Smart-public-health-emergency-management-and-ICT-implementations/files/basic-html/page17.html',
  },
  faq: { title: 'Questions and answers, undated', url: 'https://u4ssc.itu.int/faqs/' },
  'groups-2021': {
    title: 'Thematic groups of about 2020 and 2021',
    url: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/thematic-groups.aspx',
  },
  'group-ai': {
    title: 'Thematic group on artificial intelligence in cities',
    url: 'https://u4ssc.itu.int/guiding-principles/',
  },
  'group-digital': {
    title: 'Thematic group on people-centred cities',
    url: 'https://u4ssc.itu.int/digital-transformation/',
  },
  'group-platforms': {
    title: 'Thematic group on city platforms and data spaces',
    url: 'https://u4ssc.itu.int/?p=1514',
  },
  'publication-2017': {
    title: 'U4SSC deliverable of 2017 on connecting cities',
    url: 'https://www.itu.int/en/publications/Documents/tsb/2017-U4SSC-Deliverable-Connecting-Cities/files/basic-html/page164.html',
  },
  'publication-2020': {
    title: 'U4SSC publication of 2020 on blockchain',
    url: 'https://itu.int/en/publications/Documents/tsb/2020-U4SSC-Blockchain-for-smart-sustainable-cities/files/basic-html/page13.html',
  },
  'publication-platforms': {
    title: 'U4SSC publication on digital solutions for city management (a copy)',
    url: 'https://www.scribd.com/document/565947324/U4SSC-Digital-Solutions-for-Integrated-City-Management-and-Use-Cases',
  },
} as const satisfies Record<string, Source>

/** Key of a source in `SOURCES`. */
export type SourceKey = keyof typeof SOURCES
/**
 * Key of a source in `SOURCES`.
 *
 * @example
 * SourceKeySchema.parse('circular') // => 'circular'
 */
export const SourceKeySchema = z
  .enum(Object.keys(SOURCES).filter((key): key is SourceKey => key in SOURCES))
  .meta({ id: 'CatalogueSourceKey', description: 'Key of a source of the catalogue' })
