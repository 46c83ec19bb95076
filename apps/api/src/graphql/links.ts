/** Addresses on the site. Every public URL of the API is made here. */
export class Links {
  constructor(private readonly siteUrl: string) {}

  article(slug: string): string {
    return this.absolute(`/articles/${slug}`)
  }

  /** Where the owner of an e-mail address confirms it. */
  confirmation(token: string): string {
    return this.absolute(`/account/confirm?token=${token}`)
  }

  /** Where somebody chooses a new password, or their first one. */
  passwordReset(token: string): string {
    return this.absolute(`/account/reset?token=${token}`)
  }

  /** Name of the machine that the site is found under. */
  get host(): string {
    return new URL(this.siteUrl).hostname
  }

  /** `preview` is the permission to see an image that is not public yet. */
  image(name: string, preview: string | null = null): string {
    return this.absolute(`/images/${name}${preview === null ? '' : `?preview=${preview}`}`)
  }

  preview(token: string): string {
    return this.absolute(`/preview/${token}`)
  }

  /** Links within texts are kept relative to the site, so that they survive a change of its address. */
  absolute(address: string): string {
    return new URL(address, this.siteUrl).href
  }
}
