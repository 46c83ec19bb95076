import { Message } from '@broadsheet/ui'

const words = {
  400: { title: 'That address cannot be read', text: 'It contains signs that no page of ours has in its name.' },
  403: {
    title: 'This form did not come from one of our pages',
    text: 'So that nobody can send it in your name, we have not taken it. Please open the page again and fill it in there.',
  },
  405: { title: 'This page can only be read', text: 'Nothing can be sent to this address.' },
  413: { title: 'That is more than fits into this form', text: 'Please go back and write less.' },
  415: { title: 'This form was not sent by a browser', text: 'Please open the page and fill it in there.' },
  500: { title: 'Something has gone wrong in the press room', text: 'The fault is ours and has been noted. Please try again.' },
  503: { title: 'The presses are standing still', text: 'We cannot reach our archive at this moment. Please try again in a minute.' },
} as const

/** A status that a page can fail with. */
export type FailureStatus = keyof typeof words

/** The title of a failure. */
export const failureTitle = (status: FailureStatus): string => words[status].title

/** The page for a request that could not be answered. It tells what to do, and nothing about the inside. */
export function Failure({ status }: { status: FailureStatus }) {
  const { title, text } = words[status]
  return (
    <Message status={status} title={title}>
      <p>{text}</p>
      <p>
        <a href="/">To the front page</a>
      </p>
    </Message>
  )
}
