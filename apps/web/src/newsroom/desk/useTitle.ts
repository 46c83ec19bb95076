import { useEffect } from 'react'
import { useEdition } from '../../page/edition.ts'

/** Names what is being worked on in the title of the window. */
export function useTitle(title: string): void {
  const { publication } = useEdition()
  useEffect(() => {
    document.title = `${title} — ${publication.name}, newsroom`
  }, [title, publication.name])
}
