import { defineConfig } from 'vitepress'
import { listPages, titleOf } from '../page-list.mjs'

const pages = [...listPages()]

/** Returns the pages of a folder with their titles. @param {string} folder */
function pagesOf(folder) {
  return pages
    .filter(([, page]) => page.startsWith(`${folder}/`))
    .map(([file, page]) => ({
      text: page.endsWith('-changes.md') ? `${titleOf(file)}: changes` : titleOf(file),
      link: linkOf(page),
    }))
}

/** @param {string} page */
function linkOf(page) {
  return `/${page.replace(/(index)?\.md$/, '')}`
}

/** The packages with a reference, in the order of the menu. */
const DESCRIBED = ['domain', 'reader', 'calendar', 'documents']

/** Returns the entries of a package, by import name. @param {string} name */
function entriesOf(name) {
  return pages
    .filter(([, page]) => page.startsWith(`api/${name}/`) && !page.endsWith('/index.md'))
    .map(([, page]) => {
      const entry = page.slice(`api/${name}/`.length, -'.md'.length)
      return { text: entry === 'package' ? `@u4ssc/${name}` : `…/${entry}`, link: linkOf(page) }
    })
}

/** @param {string} id - address of a page with the anchor of a heading */
function boostDocument(id) {
  return id.startsWith('/api/') ? 0.3 : 1
}

/** Returns the anchor of a heading like GitHub and typedoc. @param {string} heading */
function slugify(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

const GUIDES = [
  { text: 'Take part in a meeting', link: '/guides/taking-part/en' },
  { text: 'Use the dashboard', link: '/guides/dashboard/en' },
  { text: 'Administer the platform', link: '/guides/administration' },
  { text: 'When a circular is read wrongly', link: '/guides/misread-circulars' },
  { text: 'Tutorial: from a circular to an answer', link: '/guides/first-steps' },
  { text: 'How-to guides for developers', link: '/guides/how-to' },
  { text: 'Use the domain package', link: '/guides/developing' },
  { text: 'Use the API', link: '/guides/integrating' },
  { text: 'Publish with the API', link: '/guides/publishing' },
  { text: 'Try the platform with example data', link: '/guides/sandbox' },
  { text: 'Operate the platform', link: '/guides/operating' },
  { text: 'Improve the reader', link: '/guides/learning-from-corrections' },
  { text: 'Add or correct a translation', link: '/guides/translating' },
  { text: 'Glossary', link: '/glossary' },
]

export default defineConfig({
  title: 'U4SSC meetings',
  description: 'Meeting pages, eligibility and registration from formal letters',
  srcDir: 'build/pages',
  outDir: 'build/site',
  cacheDir: 'build/cache',
  cleanUrls: true,
  markdown: { anchor: { slugify } },
  themeConfig: {
    search: {
      provider: 'local',
      // A result must contain all words; guides rank above the API reference
      options: {
        miniSearch: { searchOptions: { combineWith: 'AND', fuzzy: false, boostDocument } },
      },
    },
    outline: [2, 3],
    nav: [
      { text: 'About', link: '/about' },
      { text: 'Guides', items: GUIDES },
      { text: 'Playground', link: '/playground' },
      { text: 'Reference', link: '/api/domain/' },
      { text: 'Benchmarks', link: '/benchmarks' },
    ],
    sidebar: [
      { text: 'About', link: '/about' },
      { text: 'Playground', link: '/playground' },
      { text: 'Guides', items: GUIDES },
      {
        text: 'Packages',
        items: [...pagesOf('packages'), { text: 'Examples', link: '/examples' }],
      },
      {
        text: 'Reference',
        items: DESCRIBED.map((name) => ({
          text: `@u4ssc/${name}`,
          collapsed: true,
          items: entriesOf(name),
        })),
      },
      {
        text: 'Operations',
        items: [
          { text: 'Releases', link: '/releases' },
          { text: 'Settings', link: '/operations' },
          { text: 'Behaviour', link: '/behaviour' },
          { text: 'Personal data', link: '/data-protection' },
          { text: 'Several machines', link: '/scale' },
          { text: 'Security', link: '/security' },
          { text: 'Benchmarks', link: '/benchmarks' },
        ],
      },
      {
        text: 'Development',
        items: [
          { text: 'Contributing', link: '/contributing' },
          { text: 'Update the data', link: '/data-updates' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'How the reader works', link: '/reader' },
        ],
      },
      { text: 'Decisions', collapsed: true, items: pagesOf('decisions') },
    ],
  },
})
