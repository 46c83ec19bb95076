import { limits, type ReportReason } from '@broadsheet/schema'
import { Button, Choice, Form, LongField } from '@broadsheet/ui'
import { problemOf } from '../account/filling.ts'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { CommentPlace, type PlacedComment } from './CommentPlace.tsx'

export const reportMutation = graphql(/* GraphQL */ `
  mutation ReportComment($id: ID!, $reason: ReportReason!, $text: String) {
    reportComment(id: $id, reason: $reason, text: $text)
  }
`)

const reasons: Readonly<Record<ReportReason, string>> = {
  SPAM: 'It sells something',
  ABUSE: 'It insults or threatens somebody',
  OFF_TOPIC: 'It has nothing to do with the article',
  PERSONAL_DATA: 'It tells what is nobody’s business about somebody',
  OTHER: 'Something else',
}

/** The reason that somebody chose; the last of them for what is none. */
export const reasonOf = (chosen: string): ReportReason => (Object.keys(reasons) as ReportReason[]).find((one) => one === chosen) ?? 'OTHER'

/** Where a reader tells the moderators what is wrong with a comment. */
export function Report({ comment, filling, told }: { comment: PlacedComment; filling: Filling; told: boolean }) {
  if (told) {
    return (
      <CommentPlace title="Thank you" comment={comment}>
        <p>A moderator will look at it. To report it once is enough.</p>
      </CommentPlace>
    )
  }
  const { values, problems } = filling
  return (
    <CommentPlace title="What is wrong with it?" comment={comment}>
      <Form action={pathTo.report(comment.article.slug, comment.id)} problems={problems} buttons={<Button>Report it</Button>}>
        <Choice name="reason" label="Reason" options={reasons} chosen={values.reason} problem={problemOf('reason', problems)} />
        <LongField
          name="text"
          label="In your words"
          rows={3}
          longest={limits.comment.reason}
          hint="If you like. Moderators read it, nobody else."
          value={values.text}
          problem={problemOf('text', problems)}
          optional
        />
      </Form>
    </CommentPlace>
  )
}
