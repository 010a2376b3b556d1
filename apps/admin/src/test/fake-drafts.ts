import { connect, createClient } from '@u4ssc/client'
import type { Client, ClientOptions, Connection } from '@u4ssc/client'
import { DecisionRequestSchema, DraftChangeSchema } from '@u4ssc/client/drafts'
import type { Draft, Review } from '@u4ssc/client/drafts'
import type { ProblemBody } from '@u4ssc/client/responses'
import { SAMPLE_DRAFT } from './sample-draft'

/** One draft in memory, as the API keeps it: versions, refusals, open issues. */
export class FakeDrafts {
  draft: Draft = SAMPLE_DRAFT
  /** Returned once, for the next change. */
  refusal: ProblemBody | null = null
  issues: Review['issues'] = []
  /** The review is answered after it. */
  reviewAfter: Promise<void> = Promise.resolve()

  private readonly options: ClientOptions = {
    baseUrl: 'http://api.test',
    fetch: async (...request) => {
      const { method, path, body } = await read(new Request(...request))
      if (path.endsWith('/review')) await this.reviewAfter
      return this.answer(method, path, body)
    },
  }

  readonly client: Client = createClient(this.options)
  readonly connection: Connection = connect(this.options)

  /** Saves a change, as another editor would. */
  changeElsewhere(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change, version: this.draft.version + 1 }
  }

  private answer(method: string, path: string, body: string): Response {
    if (path.endsWith('/review')) return Response.json(this.review())
    if (method === 'GET') return Response.json(this.draft)
    if (path.endsWith('/decisions')) return this.decide(body)
    if (method === 'POST') return this.publish()
    const change = DraftChangeSchema.parse(JSON.parse(body))
    if (change.version !== this.draft.version) return refuse(problem('draft-changed', 409))
    if (this.refusal) {
      const { refusal } = this
      this.refusal = null
      return refuse(refusal)
    }
    const openIssues = change.acknowledgements.length + change.corrections.length > 0 ? 0 : 1
    this.draft = { ...this.draft, ...change, openIssues, version: change.version + 1 }
    return Response.json(this.draft)
  }

  private review(): Review {
    const { id: draft, version } = this.draft
    const circular = { id: null, reference: null }
    const rest = { circular, meetings: [], issues: this.issues, needsReason: false }
    return { draft, version, hash: 'reviewed', ...rest }
  }

  private decide(body: string): Response {
    const { issue, answer } = DecisionRequestSchema.parse(JSON.parse(body))
    const decision = answer && { issue, answer, note: null, corrections: [], dates: [] }
    this.issues = this.issues.map((one) => (one.key === issue ? { ...one, decision } : one))
    this.draft = { ...this.draft, version: this.draft.version + 1 }
    return Response.json(this.draft)
  }

  private publish(): Response {
    this.draft = { ...this.draft, status: 'published' }
    const meetings = [{ slug: 'u4ssc-6', title: 'Sixth Meeting of U4SSC', release: 1 }]
    return Response.json({ circular: 'tsb-circular-352-2021-10-13', meetings })
  }
}

async function read(request: Request) {
  const path = new URL(request.url).pathname
  return { method: request.method, path, body: await request.text() }
}

export function problem(code: string, status: number): ProblemBody {
  const type = `/problems/${code}`
  return { type, title: code, status, detail: code, requestId: 'request-1', errors: [] }
}

function refuse(body: ProblemBody): Response {
  return Response.json(body, { status: body.status })
}
