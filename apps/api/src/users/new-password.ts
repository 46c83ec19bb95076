import { ErrorCode, limits } from '@broadsheet/schema'
import { problem } from '../graphql/problems.ts'
import type { Services } from '../graphql/services.ts'
import { nameOfPaper } from '../publication/publication.service.ts'
import { weaknessOf } from './password-rules.ts'

/** A password as somebody chooses it for themselves. */
interface Choice {
  readonly field: string
  readonly password: string
  readonly owner: { readonly email: string; readonly name: string }
}

/** Throws `WEAK_PASSWORD` naming `field`. */
export async function checkNewPassword({ source, links }: Services, { field, password, owner }: Choice): Promise<void> {
  const around = { paper: await nameOfPaper(source.manager), host: links.host, email: owner.email, name: owner.name }
  const weakness = await weaknessOf(password, around)
  if (weakness) throw problem(ErrorCode.WEAK_PASSWORD, weakness, { field, ...limits.user.password })
}
