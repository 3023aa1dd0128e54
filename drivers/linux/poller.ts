/**
 * One thread that waits for all descriptors of this isolate (epoll).
 *
 * Deno lends FFI calls that block 32 threads in all. One such call for each
 * socket would use them up, and files and names could no longer be read.
 *
 * @module
 */

import { failed, libc } from "./libc.ts";

const EPOLL_CLOEXEC = 0o2000000;
const EFD_CLOEXEC_NONBLOCK = 0o2004000;
const ADD = 1;
const DELETE = 2;
const MODIFY = 3;
const EPOLLIN = 0x1;
const EPOLLONESHOT = 0x4000_0000;
/** `struct epoll_event` is packed on x86_64 alone. */
const PACKED = Deno.build.arch === "x86_64";
const EVENT_OCTETS = PACKED ? 12 : 16;
const DATA_AT = PACKED ? 4 : 8;
/** Events taken at one wake-up; more come with the next. */
const EVENTS_MAX = 64;

/** Tells when descriptors have something to read. */
export class Poller {
  readonly #epoll: number;
  /** Wakes the thread when the last waiter is forgotten. */
  readonly #wake: number;
  readonly #waiters = new Map<number, () => void>();
  readonly #known = new Set<number>();
  #running = false;

  /** @throws SystemError when the system has no more descriptors */
  constructor() {
    this.#epoll = libc().epoll_create1(EPOLL_CLOEXEC);
    if (this.#epoll < 0) throw failed("wait for descriptors");
    this.#wake = libc().eventfd(0, EFD_CLOEXEC_NONBLOCK);
    if (this.#wake < 0) {
      const error = failed("wait for descriptors");
      libc().close(this.#epoll);
      throw error;
    }
    this.#control(ADD, this.#wake, EPOLLIN);
  }

  /**
   * Resolves when `descriptor` can be read or is in error, or is forgotten.
   * One waiter a descriptor. The process stays alive as long as one waits.
   */
  readable(descriptor: number): Promise<void> {
    return new Promise((resolve) => {
      const known = this.#known.has(descriptor);
      this.#control(
        known ? MODIFY : ADD,
        descriptor,
        EPOLLIN | EPOLLONESHOT,
      );
      this.#known.add(descriptor);
      this.#waiters.set(descriptor, resolve);
      if (!this.#running) this.#run();
    });
  }

  /** Wakes the waiter of `descriptor`; to be called before it is closed. */
  forget(descriptor: number): void {
    if (!this.#known.delete(descriptor)) return;
    this.#control(DELETE, descriptor, 0);
    this.#take(descriptor)?.();
    if (this.#waiters.size === 0) libc().eventfd_write(this.#wake, 1n);
  }

  #take(descriptor: number): (() => void) | undefined {
    const waiter = this.#waiters.get(descriptor);
    this.#waiters.delete(descriptor);
    return waiter;
  }

  async #run(): Promise<void> {
    this.#running = true;
    const events = new Uint8Array(EVENT_OCTETS * EVENTS_MAX);
    const view = new DataView(events.buffer);
    const count = new Uint8Array(8);
    while (this.#waiters.size > 0) {
      // Less than none is the doing of a signal (EINTR): wait again.
      const ready = await libc().epoll_wait(
        this.#epoll,
        events,
        EVENTS_MAX,
        -1,
      );
      for (let at = 0; at < ready; at++) {
        const descriptor = view.getInt32(at * EVENT_OCTETS + DATA_AT, true);
        if (descriptor === this.#wake) libc().eventfd_read(descriptor, count);
        else this.#take(descriptor)?.();
      }
      // Whoever was woken reads and waits again before the next turn.
      await Promise.resolve();
    }
    this.#running = false;
  }

  #control(operation: number, descriptor: number, events: number): void {
    const event = new Uint8Array(EVENT_OCTETS);
    const view = new DataView(event.buffer);
    view.setUint32(0, events, true);
    view.setInt32(DATA_AT, descriptor, true);
    const made = libc().epoll_ctl(this.#epoll, operation, descriptor, event);
    if (made !== 0) throw failed(`wait for descriptor ${descriptor}`);
  }
}

let shared: Poller | undefined;

/** The poller of this isolate. */
export function poller(): Poller {
  return shared ??= new Poller();
}
