import { createClient, DraftChangeSchema } from '@u4ssc/client'
import type { Client, Draft, ProblemBody } from '@u4ssc/client'
import { SAMPLE_DRAFT } from './sample-draft'

/** One draft as the API keeps it, in memory: versions, refusals, open doubts. */
export class FakeDrafts {
  draft: Draft = SAMPLE_DRAFT
  /** Given once, to the next change. */
  refusal: ProblemBody | null = null

  readonly client: Client = createClient({
    baseUrl: 'http://api.test',
    fetch: async (...request) => {
      const { method, body } = await read(new Request(...request))
      return this.answer(method, body)
    },
  })

  /** Another editor saves in between. */
  changeElsewhere(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change, version: this.draft.version + 1 }
  }

  private answer(method: string, body: string): Response {
    if (method === 'GET') return Response.json(this.draft)
    if (method === 'POST') return this.publish()
    const change = DraftChangeSchema.parse(JSON.parse(body))
    if (change.version !== this.draft.version) return refuse(problem('draft-changed', 409))
    if (this.refusal) {
      const { refusal } = this
      this.refusal = null
      return refuse(refusal)
    }
    const openDoubts = change.acknowledgements.length + change.corrections.length > 0 ? 0 : 1
    this.draft = { ...this.draft, ...change, openDoubts, version: change.version + 1 }
    return Response.json(this.draft)
  }

  private publish(): Response {
    this.draft = { ...this.draft, status: 'published' }
    const meetings = [{ slug: 'u4ssc-6', title: 'Sixth Meeting of U4SSC', release: 1 }]
    return Response.json({ circular: 'tsb-circular-352-2021-10-13', meetings })
  }
}

async function read(request: Request) {
  return { method: request.method, body: await request.text() }
}

export function problem(code: string, status: number): ProblemBody {
  const type = `/problems/${code}`
  return { type, title: code, status, detail: code, requestId: 'request-1', errors: [] }
}

function refuse(body: ProblemBody): Response {
  return Response.json(body, { status: body.status })
}
