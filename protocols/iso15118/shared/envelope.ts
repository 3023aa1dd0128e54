/**
 * The envelope that DIN 70121 and ISO 15118-2 put every message in: V2G_Message
 * with a header and a body of one element. Handlers see the element's name as
 * the root, as in -20.
 *
 * @module
 */

/** V2G_Message of either protocol. */
export interface V2gMessage<H, B> {
  readonly Header: H;
  readonly Body: B;
}

/** Names of the body elements of a protocol, by its generated Body. */
export type BodyRoot<B, Suffix extends "Req" | "Res"> = Extract<
  keyof B,
  `${string}${Suffix}`
>;

/** A message out of its envelope. */
export type Opened<H, B, R extends keyof B = keyof B> = {
  [K in R]-?: {
    readonly root: K;
    readonly header: H;
    readonly value: NonNullable<B[K]>;
  };
}[R];

/** The element of the body under its own name; undefined for an empty body. */
export function openEnvelope<H, B extends object>(
  message: V2gMessage<H, B>,
): Opened<H, B> | undefined {
  const found = Object.entries(message.Body).find(([, value]) =>
    value !== undefined
  );
  if (!found) return undefined;
  // The body is a choice: the name that holds a value is the message.
  return {
    root: found[0],
    header: message.Header,
    value: found[1],
  } as Opened<H, B>;
}

/** The document of a message, as the codec takes it. */
export function closeEnvelope<H>(
  message: {
    readonly root: string;
    readonly header: H;
    readonly value: unknown;
  },
): {
  root: "V2G_Message";
  value: { Header: H; Body: Record<string, unknown> };
} {
  const { root, header, value } = message;
  return {
    root: "V2G_Message",
    value: { Header: header, Body: { [root]: value } },
  };
}
