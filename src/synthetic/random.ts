import { createHash } from 'node:crypto';

/**
 * A stream of numbers that looks random and is the same for the same seed, on every machine: the generator sfc32 (Chris
 * Doty-Humphrey, public domain). Each part of a world has a stream of its own, so that parts do not depend on each other.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(...seed: readonly (string | number)[]) {
    const digest = createHash('sha256').update(seed.join('/')).digest();
    this.#a = digest.readInt32LE(0);
    this.#b = digest.readInt32LE(4);
    this.#c = digest.readInt32LE(8);
  }

  /** From 0 to below 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** A whole number from 0 to below `end`, small ones more often: with `skew` 1 all are equal. */
  skewed(end: number, skew: number): number {
    return Math.floor(this.next() ** skew * end);
  }

  /** A whole number of at least 1 whose tail falls as a power: few are very large. */
  pareto(exponent: number, most: number): number {
    return Math.min(most, Math.floor((1 - this.next()) ** (-1 / exponent)));
  }

  /** Days that something takes: most take few, some take long. */
  delay(mean: number): number {
    return Math.floor(-Math.log(1 - this.next()) * mean);
  }
}
