/** A request of a client, by the byte that names its kind; the statement where it is `RUN`. */
export interface BoltMessage {
  readonly kind: number;
  readonly statement?: string;
}

export const BOLT = { BEGIN: 0x11, COMMIT: 0x12, DISCARD: 0x2f, PULL: 0x3f, ROLLBACK: 0x13, RUN: 0x10 } as const;

/** The preamble and four versions. */
const HANDSHAKE_BYTES = 20;
/** The version that a client chose from a server's list; what follows says what both are capable of. */
const CHOICE_BYTES = 4;

/**
 * Reads what a client says in Bolt, just enough to know the kinds of its messages: a handshake, then messages in chunks of a
 * length and so many bytes, each message ended by an empty chunk.
 */
export class BoltReader {
  #bytes: Buffer = Buffer.alloc(0);
  #message: Buffer[] = [];
  #isGreeted = false;
  #hasToChoose = false;

  /** The server answered the handshake with a list of its versions, from which the client has yet to choose. */
  expectChoice(): void {
    this.#hasToChoose = true;
  }

  read(received: Buffer): BoltMessage[] {
    this.#bytes = Buffer.concat([this.#bytes, received]);
    if (!this.#isGreeted) {
      if (this.#bytes.length < HANDSHAKE_BYTES) return [];
      this.#take(HANDSHAKE_BYTES);
      this.#isGreeted = true;
    }
    if (this.#hasToChoose && !this.#readChoice()) return [];
    const messages: BoltMessage[] = [];
    for (let chunk = this.#takeChunk(); chunk; chunk = this.#takeChunk()) {
      if (chunk.length > 0) this.#message.push(chunk);
      else if (this.#message.length > 0) messages.push(this.#endMessage());
    }
    return messages;
  }

  /** Its last byte is the first without the highest bit. */
  #readChoice(): boolean {
    const last = this.#bytes.findIndex((byte, index) => index >= CHOICE_BYTES && byte < 0x80);
    if (last < 0) return false;
    this.#take(last + 1);
    this.#hasToChoose = false;
    return true;
  }

  #takeChunk(): Buffer | undefined {
    if (this.#bytes.length < 2) return undefined;
    const length = this.#bytes.readUInt16BE(0);
    if (this.#bytes.length < 2 + length) return undefined;
    this.#take(2);
    return this.#take(length);
  }

  #endMessage(): BoltMessage {
    const message = Buffer.concat(this.#message);
    this.#message = [];
    const kind = message[1] ?? 0;
    return kind === BOLT.RUN ? { kind, statement: readText(message, 2) } : { kind };
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    return taken;
  }
}

/** A PackStream string: short ones have their length in the marker, longer ones behind it. */
function readText(message: Buffer, at: number): string {
  const marker = message[at] ?? 0;
  const [length, start] =
    marker === 0xd0
      ? [message.readUInt8(at + 1), at + 2]
      : marker === 0xd1
        ? [message.readUInt16BE(at + 1), at + 3]
        : marker === 0xd2
          ? [message.readUInt32BE(at + 1), at + 5]
          : [marker & 0x0f, at + 1];
  return message.toString('utf8', start, start + length);
}
