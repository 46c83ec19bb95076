/** A stream of chances that is the same for the same seed, so that every run meets the same articles. */
export class Chance {
  constructor(seed) {
    this.state = seed >>> 0
  }

  /** From 0, always below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  of(list) {
    return list[Math.floor(this.next() * list.length)]
  }

  uuid() {
    const hex = Array.from({ length: 4 }, () => this.between(0, 0xffffffff).toString(16).padStart(8, '0')).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

/** A list from which the n-th item is drawn as often as words of a language are: about in proportion to 1/n. */
export class Ranked {
  constructor(items, offset = 2.7) {
    this.items = items
    let sum = 0
    this.sums = Float64Array.from(items, (_, rank) => {
      sum += 1 / (rank + offset)
      return sum
    })
  }

  draw(chance) {
    const sought = chance.next() * this.sums[this.sums.length - 1]
    let [low, high] = [0, this.sums.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.sums[middle] < sought) low = middle + 1
      else high = middle
    }
    return this.items[low]
  }
}
