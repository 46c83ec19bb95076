import type { Place } from './records.ts'

/** Why a file cannot be read, or not further than this. */
export class WxrProblem extends Error {
  readonly place: Place

  constructor(message: string, place: Place) {
    super(`line ${place.line}, column ${place.column}: ${message}`)
    this.name = 'WxrProblem'
    this.place = place
  }
}
