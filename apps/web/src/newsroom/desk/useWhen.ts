import { useEdition } from '../../page/edition.ts'
import { saidWhen } from './when.ts'

/** Says when something happened, in the time zone of the paper and as of this instant. */
export function useWhen(): (iso: string) => string {
  const { publication } = useEdition()
  return (iso) => saidWhen(publication, iso, new Date())
}
