import type { Thing, WithContext } from 'schema-dts'
import type { IslandName } from '../islands.ts'
import { useEdition } from './edition.ts'

/** What machines are told about a page. Paths are completed with the address of the site. */
export interface HeadProps {
  /** Of the page alone; the name of the paper is added. */
  title?: string
  description?: string | null | undefined
  /** Path on this site, or the whole address of another one that should be indexed instead; none for a page that is nobody's. */
  canonical?: string
  /** Whether search engines should leave the page out. */
  unlisted?: boolean
  article?: { published: string; updated: string; section: string; tags: string[] }
  image?: { url: string; alt: string } | undefined
  newer?: string | undefined
  older?: string | undefined
  structured?: WithContext<Thing>
  /** What wakes on the page. */
  islands?: readonly IslandName[]
}

/** Addresses of what the pages load besides themselves. */
export interface Assets {
  stylesheet: string
  /** Fonts that the first screen needs. */
  fonts: string[]
  icon: string
  /** The script of each island. */
  islands: Readonly<Record<IslandName, string>>
}

/** Title, metadata, Open Graph and structured data. */
export function Head({
  assets,
  title,
  description,
  canonical,
  unlisted,
  article,
  image,
  newer,
  older,
  structured,
  islands = [],
}: HeadProps & { assets: Assets }) {
  const { publication, siteUrl } = useEdition()
  const absolute = (address: string) => new URL(address, siteUrl).href
  const fullTitle = title ? `${title} — ${publication.name}` : [publication.name, publication.tagline].filter(Boolean).join(' — ')
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#191816" media="(prefers-color-scheme: dark)" />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      {canonical && <link rel="canonical" href={absolute(canonical)} />}
      {newer && <link rel="prev" href={absolute(newer)} />}
      {older && <link rel="next" href={absolute(older)} />}
      <meta property="og:site_name" content={publication.name} />
      <meta property="og:title" content={title ?? publication.name} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      {canonical && <meta property="og:url" content={absolute(canonical)} />}
      <meta property="og:locale" content={publication.language.replace('-', '_')} />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={absolute(image.url)} />}
      {image && <meta property="og:image:alt" content={image.alt} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {article && <ArticleFacts {...article} />}
      {structured && <script type="application/ld+json">{jsonForScript(structured)}</script>}
      {islands.map((name) => (
        <script key={name} type="module" async src={assets.islands[name]} />
      ))}
    </head>
  )
}

function ArticleFacts({ published, updated, section, tags }: NonNullable<HeadProps['article']>) {
  return (
    <>
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={updated} />
      <meta property="article:section" content={section} />
      {tags.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  )
}

/** JSON that cannot end the element it stands in, whatever a headline contains. */
export function jsonForScript(content: object): string {
  return JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
