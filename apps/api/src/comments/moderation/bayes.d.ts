/** What is used of the package, which brings no types. */
declare module 'bayes' {
  type Category = 'spam' | 'ham'

  export interface Classifier {
    tokenizer(text: string): string[]
    docCount: Partial<Record<Category, number>>
    wordCount: Record<Category, number>
    wordFrequencyCount: Record<Category, Record<string, number>>
    vocabulary: Record<string, true>
    vocabularySize: number
    learn(text: string, category: Category): Promise<unknown>
    tokenProbability(word: string, category: Category): number
    toJson(): string
  }

  const bayes: { (): Classifier; fromJson(json: string): Classifier }
  export = bayes
}
