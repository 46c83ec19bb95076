import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm'

/** `publishedAt` in code is `published_at` in Postgres. */
export class SnakeNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  }
}
