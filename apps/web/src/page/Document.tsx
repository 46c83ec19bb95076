import { Footer, Masthead, Sheet } from '@broadsheet/ui'
import type { ReactElement } from 'react'
import { pathTo } from '../addresses.ts'
import { dateLine } from './dates.ts'
import { directionOf } from './direction.ts'
import { type Edition, EditionProvider } from './edition.ts'
import { type Assets, Head, type HeadProps } from './Head.tsx'

/** A whole page: what stands in it, and what is told about it. `place` is the path that the navigation marks. */
export interface DocumentProps {
  edition: Edition
  assets: Assets
  head: HeadProps
  place?: string | undefined
  body: ReactElement
}

/** The complete HTML of a page. */
export function Document({ edition, assets, head, place, body }: DocumentProps) {
  const { publication, sections, now } = edition
  const search = { href: pathTo.search, name: 'Search', current: place === pathTo.search }
  const authors = { href: pathTo.authors, name: 'Our writers', current: place === pathTo.authors }
  const account = { href: pathTo.account, name: 'Sign in', current: place === pathTo.account }
  const links = sections.map(({ slug, name }) => ({ href: pathTo.section(slug), name, current: place === pathTo.section(slug) }))
  const masthead = (
    <Masthead
      name={publication.name}
      tagline={publication.tagline}
      date={dateLine(publication, now)}
      sections={links}
      search={search}
      authors={authors}
      account={account}
      variant={place === pathTo.front ? 'front' : 'inner'}
    />
  )
  const footer = <Footer name={publication.name} tagline={publication.tagline} links={[...links, authors, search]} />
  return (
    <EditionProvider value={edition}>
      <html lang={publication.language} dir={directionOf(publication.language)}>
        <Head {...head} assets={assets} />
        <body>
          <Sheet masthead={masthead} footer={footer}>
            {body}
          </Sheet>
        </body>
      </html>
    </EditionProvider>
  )
}
