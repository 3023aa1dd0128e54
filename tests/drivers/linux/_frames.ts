/**
 * What `raw_ethernet_test.ts` tries, run as a program in a network namespace of
 * its own: two interfaces, `a` and `b`, that are the ends of one veth pair.
 */

import assert from "node:assert/strict";
import { RawEthernet, SystemError } from "../../../drivers/linux/mod.ts";

/** EtherType for experiments on one site (IEEE 802 clause 9.2.3). */
const OURS = 0x88b5;
const BROADCAST = [255, 255, 255, 255, 255, 255];
const SOMEBODY = [2, 0, 0, 0, 0, 99];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs `ip`; what it says. */
async function ip(line: string): Promise<string> {
  const args = line.split(" ");
  const { success, stdout, stderr } = await new Deno.Command("ip", { args })
    .output();
  assert.ok(success, `ip ${line}: ${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}

/** Waits until an interface has its carrier and queue: before, frames are thrown away. */
async function ready(name: string): Promise<void> {
  while (!/ qdisc (?!noop)\S+ .*state UP/.test(await ip(`link show ${name}`))) {
    await wait(10);
  }
}

/** A frame to `to` whose payload starts with `mark`. */
function frame(
  to: Iterable<number>,
  mark: number,
  { octets = 60, etherType = OURS } = {},
): Uint8Array {
  const made = new Uint8Array(octets);
  made.set([...to, 2, 0, 0, 0, 0, 1, etherType >> 8, etherType & 255, mark]);
  return made;
}

const open = (name: string, more: { promiscuous?: boolean } = {}) =>
  new RawEthernet({ interface: name, etherType: OURS, ...more });

/** The mark of the next frame. */
async function mark(from: RawEthernet): Promise<number | undefined> {
  return (await from.read())?.[14];
}

/** A `SystemError` with these words. */
const says = (words: RegExp) => (error: unknown) =>
  error instanceof SystemError && words.test(error.message);

/** Both ends, closed in the end. */
async function between(
  test: (a: RawEthernet, b: RawEthernet) => Promise<void>,
): Promise<void> {
  const [a, b] = [open("a"), open("b")];
  await test(a, b);
  a.close();
  b.close();
}

/** By the names of the tests. */
export const CASES: Readonly<Record<string, () => Promise<void>>> = {
  "`write()` is read whole at the other end, and not at its own": () =>
    between(async (a, b) => {
      const sent = frame(b.address, 1, { octets: 1514 });
      sent[1513] = 77;
      a.write(sent);
      assert.deepEqual(await b.read(), sent);
      b.write(frame(BROADCAST, 2));
      assert.equal(await mark(a), 2);
      a.write(frame(b.address, 3));
      b.write(frame(a.address, 4));
      assert.deepEqual([await mark(a), await mark(b)], [4, 3]);
    }),
  "`address` is that of the interface": async () => {
    await ip("link set dev a address 02:00:00:00:e5:e0");
    const a = open("a");
    assert.deepEqual([...a.address], [2, 0, 0, 0, 0xe5, 0xe0]);
    a.close();
  },
  "`write()` fills up short frames with zeros to 60 octets": () =>
    between(async (a, b) => {
      a.write(frame(BROADCAST, 9, { octets: 20 }));
      const got = await b.read();
      assert.deepEqual(got, frame(BROADCAST, 9, { octets: 60 }));
    }),
  "`write()` refuses a frame that is too long, in words": () =>
    between(async (a) => {
      await Promise.resolve();
      assert.throws(
        () => a.write(frame(BROADCAST, 1, { octets: 1600 })),
        says(/^cannot write to interface "a": the frame is longer than the/),
      );
    }),
  "`read()` leaves out and counts frames that are too long": () =>
    between(async (a, b) => {
      for (const name of ["a", "b"]) await ip(`link set dev ${name} mtu 4000`);
      a.write(frame(BROADCAST, 1, { octets: 1519 }));
      a.write(frame(BROADCAST, 2, { octets: 1518 }));
      assert.equal(await mark(b), 2);
      assert.deepEqual(b.counts, { dropped: 0, tooLong: 1 });
    }),
  "`read()` leaves out frames of other EtherTypes; has all but own ones when asked":
    async () => {
      const all = new RawEthernet({ interface: "b", etherType: "all" });
      await between(async (a, b) => {
        a.write(frame(BROADCAST, 1, { etherType: 0x88e1 }));
        a.write(frame(BROADCAST, 2));
        assert.equal(await mark(b), 2);
        const types: number[] = [];
        while (types.length < 2) {
          const [high = 0, low = 0] = (await all.read())!.subarray(12, 14);
          // The kernel itself says things in IPv6.
          if (high !== 0x86) types.push(high << 8 | low);
        }
        assert.deepEqual(types, [0x88e1, OURS]);
      });
      all.close();
    },
  "`read()` has frames of other EtherTypes and interfaces in no case, from the start":
    async () => {
      await ip("link add name c type veth peer name d");
      for (const name of ["c", "d"]) await ip(`link set dev ${name} up`);
      for (const name of ["c", "d"]) await ready(name);
      const other = open("d");
      const sender = new RawEthernet({ interface: "c", etherType: OURS });
      await between(async (a, b) => {
        sender.write(frame(BROADCAST, 1));
        assert.equal(await mark(other), 1);
        a.write(frame(BROADCAST, 2));
        assert.equal(await mark(b), 2);
      });
      other.close();
      sender.close();
    },
  "promiscuous asks the interface for other stations' frames, until `close()`":
    async () => {
      const times = async () =>
        /promiscuity (\d+)/.exec(await ip("-d link show dev b"))?.[1];
      assert.equal(await times(), "0");
      const ear = open("b", { promiscuous: true });
      assert.equal(await times(), "1");
      await between(async (a) => {
        a.write(frame(SOMEBODY, 5));
        assert.equal(await mark(ear), 5);
      });
      ear.close();
      assert.equal(await times(), "0");
    },
  "`read()` waits while the interface is down, `write()` says that it is": () =>
    between(async (a, b) => {
      const waiting = mark(b);
      await ip("link set dev b down");
      assert.throws(
        () => b.write(frame(BROADCAST, 1)),
        says(/^cannot write to interface "b": the interface is down$/),
      );
      await ip("link set dev b up");
      for (const name of ["a", "b"]) await ready(name);
      a.write(frame(BROADCAST, 6));
      assert.equal(await waiting, 6);
    }),
  "`read()` says that its interface was taken away": async () => {
    const b = open("b");
    const rejected = assert.rejects(
      b.read(),
      says(/^cannot read from interface "b": the interface is gone$/),
    );
    await ip("link del dev a");
    await rejected;
    assert.throws(
      () => b.write(frame(BROADCAST, 1)),
      says(/^cannot write to interface "b": the interface is gone$/),
    );
    b.close();
  },
  "frames beyond the socket's buffer are dropped and counted": () =>
    between(async (a, b) => {
      const sent = 5_000;
      for (let n = 0; n < sent; n++) {
        a.write(frame(BROADCAST, 1, { octets: 1514 }));
      }
      a.write(frame(BROADCAST, 2));
      const { dropped } = b.counts;
      assert.ok(dropped > 0 && dropped < sent, `${dropped}`);
      for (let n = 0; n < sent + 1 - dropped; n++) await b.read();
      a.write(frame(BROADCAST, 3));
      assert.equal(await mark(b), 3);
      assert.deepEqual(b.counts, { dropped, tooLong: 0 });
    }),
  "a flood of frames does not hold up timers": () =>
    between(async (a, b) => {
      // Each frame read lets the next one in: there is always one more.
      let turning = true;
      let read = 0;
      setTimeout(() => turning = false, 20);
      a.write(frame(BROADCAST, 0));
      while (turning) {
        await b.read();
        read++;
        a.write(frame(BROADCAST, 0));
      }
      assert.ok(read > 64, `${read}`);
    }),
  "`close()` ends the read that waits, and the process can end": async () => {
    const b = open("b");
    const waiting = b.read();
    b.close();
    b.close();
    assert.equal(await waiting, null);
    assert.equal(await b.read(), null);
    assert.throws(
      () => b.write(frame(BROADCAST, 1)),
      says(/^cannot write to interface "b": it is closed$/),
    );
  },
  "forty sockets wait by one thread: files are still read": async () => {
    const ears = Array.from({ length: 40 }, () => open("b"));
    const waiting = Promise.all(ears.map(mark));
    await wait(10);
    assert.ok((await Deno.readTextFile("/proc/self/status")).length > 0);
    const a = open("a");
    a.write(frame(BROADCAST, 8));
    assert.deepEqual(await waiting, ears.map(() => 8));
    for (const socket of [a, ...ears]) socket.close();
  },
  "an interface that is missing is named": async () => {
    await Promise.resolve();
    assert.throws(
      () => open("plc7"),
      says(
        /^cannot open interface "plc7" for raw frames: there is no such interface$/,
      ),
    );
  },
};

/** Run without CAP_NET_RAW. */
export const WITHOUT_CAPABILITY = "a missing capability is named";

async function withoutCapability(): Promise<void> {
  await Promise.resolve();
  assert.throws(
    () => open("a"),
    says(
      /^cannot open interface "a" for raw frames: the capability CAP_NET_RAW is missing; /,
    ),
  );
}

if (import.meta.main) {
  const [name = ""] = Deno.args;
  await ip("link add name a type veth peer name b");
  for (const end of ["a", "b"]) await ip(`link set dev ${end} up`);
  for (const end of ["a", "b"]) await ready(end);
  await (name === WITHOUT_CAPABILITY ? withoutCapability : CASES[name]!)();
}
