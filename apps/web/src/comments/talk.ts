/** Under which article a comment stands, and what whoever reads it can do there. */
export interface Talk {
  slug: string
  /** Whether comments are taken now. */
  open: boolean
  /** Whether the page is printed for somebody who is signed in. */
  signedIn: boolean
}
