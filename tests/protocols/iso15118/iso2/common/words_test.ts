import {
  isNoSession,
  isSameSession,
  newSessionId,
} from "../../../../../protocols/iso15118/shared/session_id.ts";
import { deepEqual, equal, ok } from "node:assert/strict";
import {
  answerRoot,
  CODE_OF_FAULT,
  energyOf,
  header,
  isFailed,
  isIso2RequestRoot,
  phasesOf,
} from "../../../../../protocols/iso15118/iso2/common/mod.ts";

Deno.test("`isNoSession()` takes zeros of any length, and nothing", () => {
  for (const none of ["", "00", "000000000000", "0000000000000000"]) {
    ok(isNoSession(none));
  }
  ok(!isNoSession("0000000000000001"));
});

Deno.test("`isSameSession()` looks at the digits alone, and takes no session for none", () => {
  ok(isSameSession("A1B2", "a1b2"));
  ok(!isSameSession("A1B2", "A1B3"));
  ok(!isSameSession("00", "00"));
  ok(!isSameSession("A1B2", "A1B20000"));
});

Deno.test("`newSessionId()` is eight octets and never zero", () => {
  equal(
    newSessionId({ random: (n) => new Uint8Array(n).fill(171) }),
    "ABABABABABABABAB",
  );
  const zeros = new Uint8Array(8);
  equal(newSessionId({ random: () => zeros }), "0000000000000001");
  deepEqual(zeros, new Uint8Array(8));
  deepEqual(header("01"), { SessionID: "01" });
});

Deno.test("`answerRoot()` and `isIso2RequestRoot()` know requests from responses", () => {
  equal(answerRoot("CurrentDemandReq"), "CurrentDemandRes");
  ok(isIso2RequestRoot("MeteringReceiptReq"));
  for (const other of ["MeteringReceiptRes", "ContractAuthenticationReq", ""]) {
    ok(!isIso2RequestRoot(other));
  }
});

Deno.test("`isFailed()` and `CODE_OF_FAULT` agree that every fault of a contract ends the session", () => {
  ok(Object.values(CODE_OF_FAULT).every(isFailed));
  ok(!isFailed("OK_CertificateExpiresSoon"));
});

Deno.test("`energyOf()` and `phasesOf()` read the energy transfer mode", () => {
  equal(energyOf("AC_single_phase_core"), "AC");
  equal(energyOf("DC_unique"), "DC");
  equal(phasesOf("AC_three_phase_core"), 3);
  equal(phasesOf("AC_single_phase_core"), 1);
});
