/**
 * A UDP socket over IPv6 with promises; what both sides of SDP stand on.
 *
 * @module
 */

import { createSocket, type Socket } from "node:dgram";
import { LinkError } from "./link.ts";

/** An open socket. */
export interface UdpSocket {
  readonly port: number;
  /** Sends one datagram; a loss on the way is silent, as in UDP. */
  send(datagram: Uint8Array, port: number, host: string): Promise<void>;
  close(): Promise<void>;
}

/** How a socket is opened. */
export interface UdpOptions {
  readonly host: string;
  readonly port: number;
  /** Group and interface whose multicast it hears. */
  readonly join?: { readonly group: string; readonly interface: string };
  /** The interface its multicast leaves by. */
  readonly multicastBy?: string;
  onDatagram(datagram: Uint8Array, from: { host: string; port: number }): void;
  /** The socket broke after it was opened, such as by a lost interface. */
  onBroken(error: LinkError): void;
}

/**
 * Opens a socket.
 *
 * @throws LinkError when the port is taken or the interface is missing
 */
export async function openUdp(options: UdpOptions): Promise<UdpSocket> {
  // Shared, a port would take datagrams from the program that had it first.
  const socket = createSocket({ type: "udp6" });
  socket.on("message", (bytes, from) => {
    // A plain array: Node's Buffer is a view into memory it uses again.
    const datagram = Uint8Array.from(bytes);
    options.onDatagram(datagram, { host: from.address, port: from.port });
  });
  try {
    await bound(socket, options);
    const { join, multicastBy } = options;
    if (join) socket.addMembership(join.group, `::%${join.interface}`);
    if (multicastBy) socket.setMulticastInterface(`::%${multicastBy}`);
  } catch (cause) {
    await closed(socket);
    throw new LinkError(
      `cannot open UDP port ${options.port} of ${options.host}: ${why(cause)}`,
      { cause },
    );
  }
  socket.on("error", (cause) => {
    options.onBroken(
      new LinkError(`UDP socket broke: ${why(cause)}`, { cause }),
    );
  });
  let closing: Promise<void> | undefined;
  return {
    port: socket.address().port,
    send: (datagram, port, host) => sent(socket, datagram, port, host),
    close: () => closing ??= closed(socket),
  };
}

function bound(socket: Socket, { host, port }: UdpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, host, () => {
      socket.off("error", reject);
      resolve();
    });
  });
}

function sent(
  socket: Socket,
  datagram: Uint8Array,
  port: number,
  host: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(datagram, port, host, (cause) => {
      if (!cause) return resolve();
      const text = `cannot send to ${host}: ${why(cause)}`;
      reject(new LinkError(text, { cause }));
    });
  });
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.close(() => resolve()));
}

function why(cause: unknown): string {
  if (
    cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE"
  ) {
    return "another program has it; stop that or choose another port";
  }
  return cause instanceof Error ? cause.message : String(cause);
}
