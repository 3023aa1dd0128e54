/** UDP ports that nobody has, so that two runs on one machine don't meet. */

import { createSocket } from "node:dgram";

/** Below the ports that the system gives away by itself. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES_MAX = 100;

/** The first of `count` ports in a row that are free. */
export async function freePorts(count = 1): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const span = HIGHEST - LOWEST - count;
    const first = LOWEST + Math.floor(Math.random() * span);
    const ports = Array.from({ length: count }, (_, n) => first + n);
    const free = await Promise.all(ports.map(isFree));
    if (free.every((each) => each)) return first;
  }
  throw new Error(`no ${count} free ports in ${TRIES_MAX} tries`);
}

function isFree(port: number): Promise<boolean> {
  const socket = createSocket("udp6");
  return new Promise((resolve) => {
    socket.once("error", () => {
      socket.close();
      resolve(false);
    });
    socket.bind(port, () => socket.close(() => resolve(true)));
  });
}
