import { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  MeterInfo,
  MeteringConfirmationRes,
} from "../../generated/iso20_common.ts";
import type { OpenMessage } from "../../pnc/types.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import type { Handle } from "./session.ts";

/**
 * MeteringConfirmation: the vehicle signs, with its contract's key, the
 * reading it was asked to (ISO 15118-20 clause 8.3.4.3.11). The same on the
 * main stream and on its side stream.
 */
export const handleMeteringConfirmation: Handle<"MeteringConfirmationReq"> = (
  session,
  request,
  env,
) => {
  const respond = (ResponseCode: ResponseCode): MeteringConfirmationRes => ({
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
  });
  const refuse = (reason: string) =>
    failed(session, respond("FAILED_MeteringSignatureNotValid"), reason);
  const { metering, contractLeaf } = session;
  const { SignedMeteringData: data } = request;
  if (!metering?.asked || !contractLeaf || !env.pnc) {
    return refuse("the vehicle confirms a meter reading nobody asked about");
  }
  if (data.SessionID.toUpperCase() !== session.sessionId) {
    return refuse("the vehicle confirms a meter reading of another session");
  }
  const { reading } = metering.asked;
  if (!sameReading(reading, data.MeterInfo)) {
    return refuse(
      "the vehicle confirms another meter reading than it was sent",
    );
  }
  const open = request.signed.open("signature check");
  const signed = new Sealed("SignedMeteringData", {
    elements: [
      {
        set: "iso20-common",
        root: "SignedMeteringData",
        value: open.SignedMeteringData,
      } as const,
    ],
    signature: open.Header.Signature,
  });
  const verdict = env.pnc.verify(signed, contractLeaf);
  if (!verdict.ok) return refuse(verdict.reason);
  const proof = new Sealed<OpenMessage>("MeteringConfirmationReq", {
    root: "MeteringConfirmationReq",
    value: open,
    signature: open.Header.Signature,
  });
  return answer({
    ...session,
    metering: {
      sinceMs: env.nowMs,
      wishServed: metering.wishServed,
      confirmed: { reading, atMs: env.nowMs, signed: proof },
    },
  }, respond("OK"));
};

function sameReading(sent: MeterInfo, got: MeterInfo): boolean {
  return sent.MeterID === got.MeterID &&
    same(sent.ChargedEnergyReadingWh, got.ChargedEnergyReadingWh) &&
    same(
      sent.BPT_DischargedEnergyReadingWh,
      got.BPT_DischargedEnergyReadingWh,
    ) &&
    same(sent.MeterTimestamp, got.MeterTimestamp);
}

/** A decoder may give either kind of integer. */
function same(
  a: number | bigint | undefined,
  b: number | bigint | undefined,
): boolean {
  return a === undefined || b === undefined ? a === b : BigInt(a) === BigInt(b);
}
