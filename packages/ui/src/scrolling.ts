/** For a region that scrolls by itself: without this, nobody could scroll it with the keyboard. */
export const scrolling = { tabIndex: 0 } as const
