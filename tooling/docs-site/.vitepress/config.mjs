import { defineConfig } from 'vitepress'
import { listPages, titleOf } from '../page-list.mjs'

const pages = [...listPages()]

/** The pages below a folder, by their own titles. @param {string} folder */
function pagesOf(folder) {
  return pages
    .filter(([, page]) => page.startsWith(`${folder}/`))
    .map(([file, page]) => ({ text: titleOf(file), link: linkOf(page) }))
}

/** @param {string} page */
function linkOf(page) {
  return `/${page.replace(/(index)?\.md$/, '')}`
}

/** What the package exports, each door by the name it is imported by. */
const doors = pages
  .filter(([, page]) => page.startsWith('api/') && page !== 'api/index.md')
  .map(([, page]) => {
    const door = page.slice('api/'.length, -'.md'.length)
    return { text: door === 'package' ? '@u4ssc/domain' : `…/${door}`, link: linkOf(page) }
  })

/** @param {string} id the address of a page, with that of a heading */
function boostDocument(id) {
  return id.startsWith('/api/') ? 0.3 : 1
}

/** As GitHub and typedoc name a heading, which links in the documents go by. @param {string} heading */
function slugify(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

const GUIDES = [
  { text: 'Taking part', link: '/guides/taking-part' },
  { text: 'Building with the package', link: '/guides/developing' },
  { text: 'Building on the API', link: '/guides/integrating' },
  { text: 'The dashboard', link: '/guides/dashboard' },
  { text: 'Running it', link: '/guides/operating' },
  { text: 'Learning from corrections', link: '/guides/learning-from-corrections' },
]

export default defineConfig({
  title: 'U4SSC meetings',
  description: 'From the letter that convenes a meeting to its page',
  srcDir: 'build/pages',
  outDir: 'build/site',
  cacheDir: 'build/cache',
  cleanUrls: true,
  markdown: { anchor: { slugify } },
  themeConfig: {
    search: {
      provider: 'local',
      // Every word has to be there; a guide says more than a signature that has the same words
      options: {
        miniSearch: { searchOptions: { combineWith: 'AND', fuzzy: false, boostDocument } },
      },
    },
    outline: [2, 3],
    nav: [
      { text: 'About', link: '/about' },
      { text: 'Guides', items: GUIDES },
      { text: 'Reference', link: '/api/' },
      { text: 'Measures', link: '/benchmarks' },
    ],
    sidebar: [
      { text: 'About', link: '/about' },
      { text: 'Guides', items: GUIDES },
      {
        text: 'Packages',
        items: [...pagesOf('packages'), { text: 'Examples', link: '/examples' }],
      },
      { text: 'Reference of the domain', collapsed: true, items: doors },
      {
        text: 'Operating',
        items: [
          { text: 'Settings, data, mail', link: '/operations' },
          { text: 'More than one machine', link: '/scale' },
          { text: 'Security', link: '/security' },
          { text: 'Measures', link: '/benchmarks' },
        ],
      },
      {
        text: 'Working on it',
        items: [
          { text: 'Contributing', link: '/contributing' },
          { text: 'How it fits together', link: '/architecture' },
          { text: 'How the reader works', link: '/reader' },
        ],
      },
      { text: 'Decisions', collapsed: true, items: pagesOf('decisions') },
    ],
  },
})
