/** What a file can say of its own picture. */
export type Claim = 'person' | 'credit' | 'source' | 'rights' | 'description'

/** The texts of a file as they stand there, several where it names several. */
export type Claims = { readonly [Name in Claim]?: readonly string[] }
