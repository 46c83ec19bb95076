import { createHmac } from 'node:crypto'
import { CheckVerdict, ErrorCode } from '@broadsheet/schema'
import { z } from 'zod'
import { cleanText } from '../../../graphql/clean-text.ts'
import { type Check, type Finding, hold, pass, type Remark, reject, unanswered } from '../check.ts'
import { Rest } from '../rest.ts'
import { thresholds } from '../thresholds.ts'

/** A service of the operator's choice that is asked about comments. */
export interface Hook {
  readonly url: string
  /** Known to both sides: what is sent is signed with it. */
  readonly secret: string
}

const { answerBytes, reason, timeout } = thresholds.external

const answer = z.object({ verdict: z.enum(CheckVerdict), reason: z.string().optional() })

/** What another server says; whatever it says but a verdict holds the comment. */
export function external(hook: Hook): Check {
  const rest = new Rest(thresholds.external)
  return {
    name: 'EXTERNAL',
    timeout,
    async inspect(remark, { signal }) {
      if (rest.needed()) return unanswered('The external check was not asked: it did not answer several times in a row.')
      return rest.count(() => ask(hook, remark, signal))
    },
  }
}

async function ask(hook: Hook, remark: Remark, signal: AbortSignal): Promise<Finding> {
  const body = bodyOf(remark)
  const response = await fetch(hook.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'broadsheet-signature': signatureOf(body, hook.secret) },
    body,
    signal,
    redirect: 'error',
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`The external check answered with status ${response.status}.`)
  }
  return findingOf(answer.parse(JSON.parse(await bounded(response))))
}

const bodyOf = ({ commentId, articleId, parentId, name, text, language }: Remark) =>
  JSON.stringify({ ...(commentId === null ? {} : { id: commentId }), article: articleId, parent: parentId, name, text, language })

/** The time is signed, too, so that a recorded request cannot be sent again later. */
function signatureOf(body: string, secret: string): string {
  const time = Math.floor(Date.now() / 1_000)
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}

async function bounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > answerBytes) throw new Error(`The external check answered with more than ${answerBytes} bytes.`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function findingOf({ verdict, reason: given = '' }: z.infer<typeof answer>): Finding {
  const said = cleanText('reason', given, { min: 0, max: reason })
  if (verdict === CheckVerdict.PASS) return pass(said || 'The external check has nothing against it.')
  if (verdict === CheckVerdict.HOLD) return hold(said || 'Your comment waits for a moderator.')
  return reject(said || 'Your comment was not taken.', { code: ErrorCode.BAD_USER_INPUT, field: 'input.text' })
}
