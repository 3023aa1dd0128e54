import assert from "node:assert/strict";
import type { Parameter } from "../../../../../protocols/iso15118/generated/iso20_common.ts";
import type { ControlMode } from "../../../../../protocols/iso15118/shared/energy.ts";
import { drive, START_MS } from "./_drive.ts";
import { answer, type Double } from "./_station.ts";

/** What a car that wishes `mode` makes of these parameter sets, numbered from 1. */
function chosen(mode: ControlMode, ...sets: readonly Parameter[][]) {
  const station: Double = {
    service: "DC",
    mode,
    voltageV: 0,
    anchorS: START_MS / 1000,
    acTargetW: 0,
  };
  const { asked, end, commands } = drive(station, {
    before: (turn) => turn === 30 ? { id: 1, kind: "stop" } : undefined,
    reply: (request, s) => {
      const response = answer(request, s);
      if (response.root === "ServiceDetailRes") {
        response.value.ServiceParameterList.ParameterSet = sets.map(
          (Parameter, i) => ({ ParameterSetID: i + 1, Parameter }),
        );
      }
      return response;
    },
  });
  const selection = asked.find((one) => one.root === "ServiceSelectionReq");
  return {
    end,
    notes: commands.filter((one) => one === "car.note").length,
    id: selection?.value.SelectedEnergyTransferService.ParameterSetID,
  };
}

const of = (intValue: number, needs?: number): Parameter[] => [
  { Name: "Connector", intValue: 2 },
  { Name: "ControlMode", intValue },
  ...(needs === undefined
    ? []
    : [{ Name: "MobilityNeedsMode", intValue: needs }]),
];

Deno.test("`onServiceDetail()` takes the set of its control mode where the car decides its needs", () => {
  const { id, notes } = chosen("dynamic", of(1), of(2, 2), of(2, 1));
  assert.deepEqual([id, notes], [3, 0]);
  assert.equal(chosen("scheduled", of(2, 1), of(1)).id, 2);
});

Deno.test("`onServiceDetail()` reads a ControlMode of a smaller type", () => {
  const short = [{ Name: "ControlMode", shortValue: 2 }];
  const byte = [{ Name: "ControlMode", byteValue: 1 }];
  assert.equal(chosen("dynamic", byte, short).id, 2);
  assert.equal(chosen("scheduled", short, byte).id, 2);
});

Deno.test("`onServiceDetail()` goes on, with a note, where no set names a ControlMode", () => {
  const silent = [{ Name: "Connector", intValue: 2 }];
  const { id, notes, end } = chosen("dynamic", silent);
  assert.deepEqual([id, notes, end.agreed], [1, 1, true]);
  // One that names it goes before.
  assert.equal(chosen("dynamic", silent, of(2)).id, 2);
});

Deno.test("`onServiceDetail()` leaves a station that names other control modes alone", () => {
  const { end, id } = chosen("dynamic", of(1), of(3));
  assert.equal(id, undefined);
  assert.match(end.reason, /no offered service has a control mode/);
});
