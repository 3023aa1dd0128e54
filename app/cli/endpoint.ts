/**
 * The control endpoint of a running gateway, found through its data directory.
 *
 * @module
 */

import { Result, Schema } from "../../actors/kernel/effect.ts";
import { LinkError } from "../../drivers/exits/link.ts";
import { configFile } from "./config_file.ts";
import type { CliIo } from "./io.ts";

/** In the data directory: `{"url": "http://127.0.0.1:8090"}`. */
export const CONTROL_FILE = "control.json";
/** In the data directory, mode 0600: the bearer token. */
export const TOKEN_FILE = "token";
/** In the data directory, mode 0600: the database of sessions. */
export const SESSIONS_FILE = "sessions.db";

/** Where the sessions of a data directory lie. */
export function sessionsPath(dataDirectory: string): string {
  return `${dataDirectory}/${SESSIONS_FILE}`;
}

const CONTROL = Schema.fromJsonString(
  Schema.Struct({
    url: Schema.String.check(Schema.isPattern(/^http:\/\/[^/\s]+$/)),
  }),
);
const REFUSED = Schema.fromJsonString(Schema.Struct({ error: Schema.String }));
const CHANGED = Schema.fromJsonString(
  Schema.Struct({ change: Schema.String }),
);
const decodeChanged = Schema.decodeUnknownResult(CHANGED);
const decodeControl = Schema.decodeUnknownResult(CONTROL);
const decodeRefused = Schema.decodeUnknownResult(REFUSED);

/** One question to the gateway. */
export interface Question {
  /** The configuration that is named, if one is. */
  readonly configPath: string | undefined;
  readonly path: string;
  /** Default GET. */
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON. */
  readonly body?: object;
}

/** Octets of the longest answer, a list of every set-point with its deliveries. */
const ANSWER_OCTETS_MAX = 1 << 24;

/** The answer's body, or sentences that say why there is none. */
export type Reply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Asks the gateway whose configuration is at `configPath`. */
export async function askGateway(
  io: CliIo,
  { configPath, path, method, body: sent }: Question,
): Promise<Reply> {
  const loaded = await configFile(io, configPath);
  if (!loaded.ok) return failed(...loaded.problems);
  const { dataDirectory } = loaded.config;
  const there = await io.readText(`${dataDirectory}/${CONTROL_FILE}`);
  const token = (await io.readText(`${dataDirectory}/${TOKEN_FILE}`))?.trim();
  if (there === undefined || token === undefined) {
    return failed(noGateway(dataDirectory));
  }
  const control = decodeControl(there);
  if (Result.isFailure(control)) {
    return failed(
      `${dataDirectory}/${CONTROL_FILE} is damaged; start the gateway again`,
    );
  }
  try {
    const { status, body } = await io.ask({
      url: `${control.success.url}${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        ...(sent && { "content-type": "application/json" }),
      },
      ...(method && { method }),
      ...(sent && { body: JSON.stringify(sent) }),
      answerOctetsMax: ANSWER_OCTETS_MAX,
    });
    return status < 300
      ? { ok: true, body }
      : failed(refusalIn(body) ?? `the gateway answers with status ${status}`);
  } catch (cause) {
    if (!(cause instanceof LinkError)) throw cause;
    return failed(`${cause.message}; does the gateway still run?`);
  }
}

/** What a set-point changed by the answer's body: `new`, `none`, `replaced` or `withdrawn`. */
export function changeIn(body: string): string | undefined {
  const changed = decodeChanged(body);
  return Result.isSuccess(changed) ? changed.success.change : undefined;
}

/** What is said where no gateway has ever left its address. */
export function noGateway(dataDirectory: string): string {
  return `no gateway runs with the data directory ${dataDirectory}; v2gate start starts one`;
}

function failed(...problems: string[]): Reply {
  return { ok: false, problems };
}

function refusalIn(body: string): string | undefined {
  const refused = decodeRefused(body);
  return Result.isSuccess(refused) ? refused.success.error : undefined;
}
