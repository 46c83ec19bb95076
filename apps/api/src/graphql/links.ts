/** Addresses on the site. Every public URL of the API is made here. */
export class Links {
  constructor(private readonly siteUrl: string) {}

  article(slug: string): string {
    return this.absolute(`/articles/${slug}`)
  }

  image(name: string): string {
    return this.absolute(`/images/${name}`)
  }

  /** Links within texts are kept relative to the site, so that they survive a change of its address. */
  absolute(address: string): string {
    return new URL(address, this.siteUrl).href
  }
}
