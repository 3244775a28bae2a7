import type { RecordedSource } from '../domains/history/recorded-source.js';
import type { Bodies } from './bodies.js';
import { describeVolume, toVolume, type Volume } from './volume.js';

/** The sources of a world: a volume of documents for each place and year, a list of bodies for each place, rosters. */
export class Library {
  readonly #volumes = new Map<string, Volume>();
  readonly #world: string;
  readonly #bodies: Bodies;
  readonly #pages: number;

  /** `pages`: how many each source has room for. */
  constructor(world: string, bodies: Bodies, pages: number) {
    this.#world = world;
    this.#bodies = bodies;
    this.#pages = pages;
  }

  /** The volume that the documents of a family stand in. */
  documentsOf(issuer: number, year: string): Volume {
    return this.#open(`v${this.#placeOf(issuer)}-${year}`, 'TEXT');
  }

  /** The list that a body stands on. */
  bodiesAt(body: number): Volume {
    return this.#open(`b${this.#placeOf(body)}`, 'ROSTER');
  }

  roster(key: string): Volume {
    return this.#open(key, 'ROSTER');
  }

  initiatives(): Volume {
    return this.#open('initiatives', 'ROSTER');
  }

  describe(volume: Volume, documents: RecordedSource['documents'] = []): RecordedSource {
    return describeVolume(volume, this.#pages, documents);
  }

  describeAll(): RecordedSource[] {
    return [...this.#volumes.values()].map((volume) => this.describe(volume));
  }

  /** Two digits of the province; 00 for the whole country and for bodies without a place. */
  #placeOf(body: number): string {
    return this.#bodies.regionOf(body)?.slice(0, 2) ?? '00';
  }

  #open(key: string, kind: Volume['kind']): Volume {
    const volume = this.#volumes.get(key) ?? toVolume(key, kind, this.#world);
    this.#volumes.set(key, volume);
    return volume;
  }
}
