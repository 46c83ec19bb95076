/** The page that HTML was taken from. */
export interface Page {
  /** Its address, against which others are resolved; may be empty. */
  address: string
  /** Told the name of each element, block or shortcode that could not be kept. */
  lose(name: string): void
}
