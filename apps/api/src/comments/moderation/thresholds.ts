/** Every figure that moderation decides by: a paper that wants to be stricter changes it here and nowhere else. */
export const thresholds = {
  /** Milliseconds after which a check counts as not having answered. Each is at most a few statements by an index. */
  checkTimeout: 2_000,
  external: {
    /** Milliseconds: it is another server, perhaps on another continent, and readers wait for it. */
    timeout: 3_000,
    /** Bytes of its answer: a verdict and a sentence need no more. */
    answerBytes: 10_000,
    /** Characters of its sentence. */
    reason: 500,
    /** Failures in a row after which it is left alone, so that comments do not queue up behind a server that is down. */
    failures: 3,
    /** Milliseconds for which it is left alone; what comes in meanwhile is held. */
    rest: 30_000,
  },
  form: {
    /** Combining marks per letter, over a whole text: no writing system needs as many, decorated letters do. */
    marksPerLetter: 2,
  },
  repeat: {
    /** Hours in which the same words count as a repetition. */
    hours: 24,
    /** Other people who wrote the same, from which on it looks like a campaign. */
    others: 3,
    /** Letters and digits below which the same words from others mean nothing: everybody says "Thank you". */
    shortest: 20,
  },
  /** Comments from one person or one address within so many seconds; one more is not taken. */
  flood: [
    { comments: 5, seconds: 10 },
    { comments: 20, seconds: 600 },
  ],
  links: {
    /** Links in one comment that need nobody's look: a source and another one. */
    most: 2,
  },
  newcomer: {
    /** Whether the first comment of everybody waits: most who come to disturb never write a second one. */
    held: true,
  },
  history: {
    /** How many of somebody's latest comments are looked at: everybody can become better. */
    latest: 10,
    /** Rejected or removed ones among them from which on everything waits. */
    bad: 3,
  },
  spam: {
    /** Texts of each kind below which the classifier keeps silent: it would guess. */
    leastTrained: 20,
    /** Probability from which on a comment is held. The classifier is sure of itself, so little lies between 0.1 and 0.9. */
    held: 0.9,
    /** Words of a text that count, so that a long text is no more than an opinion. */
    words: 500,
    /** Words that the classifier remembers; beyond, it forgets the rarest. */
    vocabulary: 10_000,
  },
  words: {
    /** Entries of one list. */
    entries: 1_000,
    /** Characters of an entry. */
    length: 100,
  },
} as const
