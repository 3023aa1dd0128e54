/**
 * Wishes about power as they are kept in a file: read back with each field
 * examined, since a file may be of another hand.
 *
 * @module
 */

import { Result, Schema } from "../kernel/effect.ts";
import { RequestFile, type StoreIo } from "../../drivers/store/mod.ts";
import type { RequestRecord, RequestStore } from "../site/requests.ts";

/** In the data directory, mode 0600. */
export const SETPOINTS_FILE = "setpoints.json";

const STEPS_MOST = 1_024;
const DELIVERIES_MOST = 4_096;

const number = Schema.Number.check(Schema.isFinite());
const text = Schema.String.check(Schema.isBetweenLength(1, 255));
const maybe = Schema.optionalKey;

const REQUEST = Schema.Struct({
  id: text,
  source: Schema.Literals([
    "manual",
    "ocpp",
    "ieee2030.5",
    "openadr",
    "iec61850",
    "frequency",
    "thermal",
    "owner",
  ]),
  scope: Schema.Union([
    Schema.Struct({ kind: Schema.Literal("site") }),
    Schema.Struct({ kind: Schema.Literal("charger"), chargerId: text }),
    Schema.Struct({ kind: Schema.Literal("session"), sessionId: text }),
  ]),
  priority: number,
  steps: Schema.Array(
    Schema.Struct({
      afterMs: number,
      minW: number,
      maxW: number,
      targetW: maybe(number),
    }),
  ).check(Schema.isBetweenLength(1, STEPS_MOST)),
  fromMs: number,
  untilMs: number,
});

const STATUS = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("waiting") }),
  Schema.Struct({ kind: Schema.Literal("started") }),
  Schema.Struct({ kind: Schema.Literal("superseded"), by: text }),
  Schema.Struct({ kind: Schema.Literal("completed") }),
  Schema.Struct({ kind: Schema.Literal("withdrawn") }),
]);

const DELIVERY = Schema.Struct({
  chargerId: text,
  fromMs: number,
  untilMs: maybe(number),
  askedW: number,
  measuredW: number,
  chargedWh: number,
  dischargedWh: number,
});

const RECORD = Schema.Struct({
  request: REQUEST,
  status: STATUS,
  statusMs: number,
  deliveries: Schema.Array(DELIVERY).check(
    Schema.isBetweenLength(0, DELIVERIES_MOST),
  ),
});

const decode = Schema.decodeUnknownResult(RECORD);

/** A wish out of plain data, or what is wrong with it. */
export function requestRecordOf(value: unknown): RequestRecord | string {
  const decoded = decode(value);
  return Result.isSuccess(decoded)
    ? decoded.success
    : decoded.failure.message.replaceAll(/\s+/g, " ").slice(0, 200);
}

/** Who brings the list to the disk, without anybody waiting for it. */
export interface RequestWriter {
  /** Takes the list in the place of the one before, in the file of {@link setpointsPath}. */
  saveSetpoints(records: readonly RequestRecord[]): void;
}

/** Where the wishes of a data directory lie. */
export function setpointsPath(dataDirectory: string): string {
  return `${dataDirectory}/${SETPOINTS_FILE}`;
}

/**
 * The wishes kept in a data directory. The file is read here, before anything
 * runs, and written by `writer`. What hinders is said, and a damaged file set
 * aside; the gateway goes on.
 */
export function storedRequests(
  { dataDirectory, say, writer, io }: {
    readonly dataDirectory: string;
    say(words: string): void;
    readonly writer: RequestWriter;
    readonly io?: StoreIo;
  },
): RequestStore {
  const file = new RequestFile<RequestRecord>({
    path: setpointsPath(dataDirectory),
    parse: requestRecordOf,
    say,
    ...(io && { io }),
  });
  // A site that is started again may be faster than the disk.
  let latest: readonly RequestRecord[] | undefined;
  return {
    load: () => latest ?? file.load(),
    save(records) {
      latest = records;
      writer.saveSetpoints(records);
    },
  };
}
