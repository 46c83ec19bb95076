/** An instant or a day: `iso` for programs, `text` for people, printed in the time zone and language of the paper. */
export interface TimeProps {
  iso: string
  text: string
}

/** A date that programs can read too. */
export function Time({ iso, text }: TimeProps) {
  return <time dateTime={iso}>{text}</time>
}
