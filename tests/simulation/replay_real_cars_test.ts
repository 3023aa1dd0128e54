/** The captures of real cars, played to the whole gateway. */

import assert from "node:assert/strict";
import {
  mended,
  type RecordedSession,
  type Recording,
  recordings,
} from "./_recordings.ts";
import { wholeCollection } from "../_shared.ts";
import { replay, type Replayed } from "./_replay_world.ts";

const all = recordings("real-cars");

/** Recordings with their middle cut out, and what has it: file and session. */
const DONORS: Readonly<Record<string, readonly [string, number]>> = {
  "Audi_Q4_ac_iso2-1": ["Audi_Q4_ac_iso2-1", 0],
  "VW_id.3_din_spec_70121_2023-04-14T12_53_04": [
    "VW_id.3_din_spec_70121_2023-04-14T12_43_41",
    0,
  ],
  "tux_tesla-3-din": ["Tesla_Model_Y_11.1_din_spec_70121", 0],
};

/** What was refused in the field and rightly is here too: answer and reason. */
const RIGHTLY_REFUSED: Readonly<Record<string, readonly [string, RegExp]>> = {
  // It describes itself as DC and asks for AC.
  "Seres_2024-01-10T13_40_14": [
    "ChargeParameterDiscoveryRes FAILED_WrongChargeParameter",
    /^the vehicle's charge parameters do not belong to AC_three_phase_core$/,
  ],
  // It was offered ISO 15118-2 alone and knows DIN 70121 alone.
  "Mercedes-Benz_EQC": [
    "supportedAppProtocolRes Failed_NoNegotiation",
    /^no protocol in common: namespace "urn:din:70121:2012:MsgDef" is not spoken here/,
  ],
  "Tesla_Model_Y_11.1_iso15118-2": [
    "supportedAppProtocolRes Failed_NoNegotiation",
    /^no protocol in common: /,
  ],
};

function of<T>(table: Readonly<Record<string, T>>, file: string) {
  return Object.entries(table).find(([name]) => file.startsWith(name))?.[1];
}

function whole(recording: Recording): Recording {
  const [file, at] = of(DONORS, recording.file) ?? [];
  const donor = all.find((each) => file && each.file.startsWith(file))
    ?.sessions[at ?? 0];
  if (!donor) return recording;
  const sessions = recording.sessions.map((each) => mended(each, donor));
  return { ...recording, sessions };
}

/** Turns of the charge loop from which on energy must have passed. */
const LOOP_TURNS = 30;

function judge(
  file: string,
  { turns }: RecordedSession,
  { refusals, record, cutAt, answers, vehicleWh }: Replayed,
): void {
  const { reason = "", how } = record ?? {};
  const refused = of(RIGHTLY_REFUSED, file);
  if (refused) {
    assert.deepEqual(refusals, [refused[0]]);
    assert.match(reason, refused[1]);
    assert.equal(how, "failed");
    return;
  }
  assert.deepEqual(refusals, [], reason);
  assert.equal(cutAt, undefined, reason);
  if (turns.at(-1)?.name === "SessionStop") {
    assert.match(how ?? "", /^(terminated|paused)$/, reason);
    assert.match(reason, /^the vehicle (ended|paused) the session/);
    assert.equal(answers.at(-1), "SessionStopRes");
  } else {
    assert.equal(reason, "the peer closed the connection");
    assert.equal(how, "failed");
  }
  const loops = turns.filter(({ name }) =>
    name === "CurrentDemand" || name === "ChargingStatus"
  );
  if (loops.length >= LOOP_TURNS) assert.ok(vehicleWh > 1, `${vehicleWh} Wh`);
}

for (const recording of all) {
  const { file } = recording;
  Deno.test(`the gateway serves the car of ${file}`, async () => {
    const { sessions } = whole(recording);
    const replayed = await replay({ file, sessions });
    assert.equal(replayed.length, sessions.length);
    replayed.forEach((each, at) => judge(file, sessions[at]!, each));
  });
}

/** Sessions whose SessionStopReq came where the station of the field refused it. */
const EARLY = [
  "Opel_Ampera-E_2023-01-13-din_spec_70121_session_ampera_dc_din_1",
  "VW_id.4_iso_15118-2_AC_2023-04-14T09_52_17.069Z-3_config-ac-iso2",
  "VW_id.4_iso_15118-2_DC_2023-04-14T09_53_34.808Z-4_config-dc-iso2-pnc",
];

for (const recording of all) {
  if (!EARLY.includes(recording.file)) continue;
  Deno.test(`the early SessionStopReq of ${recording.file} is answered OK`, async () => {
    const last = (await replay(recording)).at(-1);
    assert.equal(last?.answers.at(-1), "SessionStopRes");
    assert.deepEqual(last?.refusals, []);
    assert.equal(last?.record?.how, "terminated");
  });
}

for (const recording of all) {
  if (!/^(Audi_Q4_ac|tux_porsche|VW_id.4_din)/.test(recording.file)) continue;
  Deno.test(`the gateway answers ${recording.file} the same twice, octet for octet`, async () => {
    const [once, twice] = [await replay(recording), await replay(recording)];
    const octets = (all: readonly Replayed[]) =>
      all.flatMap(({ received }) => received);
    assert.ok(octets(once).length > 20);
    assert.deepEqual(octets(once), octets(twice));
  });
}

Deno.test("the captures of real cars are all here", () => {
  const sessions = all.flatMap((recording) => whole(recording).sessions);
  const stopped = sessions.filter(({ turns }) =>
    turns.at(-1)?.name === "SessionStop"
  );
  assert.deepEqual(
    [all.length, sessions.length, stopped.length],
    wholeCollection ? [44, 50, 35] : [4, 4, 3],
  );
});
