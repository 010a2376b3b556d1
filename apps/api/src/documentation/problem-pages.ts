import { PROBLEMS, codeOfProblem, typeOfProblem } from '@u4ssc/client/responses'
import type { ProblemCode } from '@u4ssc/client/responses'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { App, AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'
import { PROBLEM_ADVICE } from './problem-advice'

/** Registers a page for each `type` of problem, and the list of all. */
export function addProblemPages(app: App): void {
  app.get('/problems', (c) =>
    answer(
      c,
      { items: codes().map(describe) },
      page(
        'Problems of the API',
        html`<h1>Problems of the API</h1>
          <p>An answer with an error has the type of the problem (RFC 9457).</p>
          <ul>
            ${codes().map((code) => html`<li>${PROBLEMS[code].status} ${linkTo(code)}</li>`)}
          </ul>`,
      ),
    ),
  )
  app.get('/problems/:code', (c) => {
    const code = codeOfProblem(c.req.path)
    if (code === undefined) throw new Problem('not-found', 'There is no problem of this type.')
    const { title, status, advice } = describe(code)
    return answer(
      c,
      describe(code),
      page(
        title,
        html`<h1>${title}</h1>
          <p>Status ${status}, type <code>${typeOfProblem(code)}</code></p>
          <p>${inCode(advice)}</p>
          <p>
            In the answer, <code>detail</code> says what happened and
            <code>requestId</code> identifies the request. <a href="/problems">All problems</a> ·
            <a href="/docs">API reference</a>
          </p>`,
      ),
    )
  })
}

type Markup = ReturnType<typeof html>

function codes(): ProblemCode[] {
  return Object.keys(PROBLEM_ADVICE)
    .flatMap((key) => codeOfProblem(`/problems/${key}`) ?? [])
    .sort((one, other) => PROBLEMS[one].status - PROBLEMS[other].status)
}

function describe(code: ProblemCode) {
  return { type: typeOfProblem(code), ...PROBLEMS[code], advice: PROBLEM_ADVICE[code] }
}

/** Answers programs that ask for JSON with data, and browsers with the page. */
function answer(c: Context<AppEnv>, data: object, body: Markup) {
  const accepted = c.req.header('accept') ?? ''
  c.header('vary', 'accept')
  c.header('cache-control', 'public, max-age=3600')
  return accepted.includes('json') && !accepted.includes('text/html') ? c.json(data) : c.html(body)
}

function linkTo(code: ProblemCode): Markup {
  return html`<a href="${typeOfProblem(code)}">${PROBLEMS[code].title}</a> <code>${code}</code>`
}

/** Returns a text with its words in backticks as code. */
function inCode(text: string): Markup[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`))
}

function page(title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          body {
            font:
              1.05rem/1.6 system-ui,
              sans-serif;
            max-width: 42rem;
            margin: 3rem auto;
            padding: 0 1rem;
          }
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
