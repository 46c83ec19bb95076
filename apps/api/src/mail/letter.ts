/** A letter before it is put into an envelope: plain text, to one address. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}
