/**
 * How a car begins to talk, by protocol.
 *
 * @module
 */

import { DIN_CAR } from "../../protocols/iso15118/din/evcc/dialect.ts";
import {
  type CarTalk,
  carTalk,
} from "../../protocols/iso15118/shared/dialect.ts";
import { ISO2_CAR } from "../../protocols/iso15118/iso2/evcc/dialect.ts";
import type { CarOptions } from "../../protocols/iso15118/shared/evcc/types.ts";
import { ISO20_CAR } from "../../protocols/iso15118/iso20/evcc/mod.ts";
import type { Family } from "../../protocols/iso15118/sap/mod.ts";

/** The talk of a car that has just agreed on a protocol. */
export function beginCarTalk(family: Family, options: CarOptions): CarTalk {
  switch (family) {
    case "iso20":
      return carTalk(ISO20_CAR, options);
    case "iso2":
      return carTalk(ISO2_CAR, options);
    case "din":
      return carTalk(DIN_CAR, options);
  }
}
