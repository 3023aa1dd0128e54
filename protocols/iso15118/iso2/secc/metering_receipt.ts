import type { MeterInfo } from "../../generated/iso2.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import type { WithSignature } from "../ingress.ts";
import { NO_PNC } from "./contract.ts";
import type { Handle, Iso2Session } from "./session.ts";
import { evseStatus } from "./status.ts";

/**
 * MeteringReceipt: the readings the station sent last, signed by the
 * contract's key.
 */
export const handleMeteringReceipt: Handle<"MeteringReceiptReq"> = (
  session,
  request,
  env,
) => {
  const status = evseStatus(session, env);
  const reason = judge(session, request, env);
  if (reason) {
    const ResponseCode = "FAILED_MeteringSignatureNotValid";
    return failed(session, { ResponseCode, ...status }, reason);
  }
  const { unreceipted: _, ...rest } = session;
  return answer(
    { ...rest, receiptMs: env.nowMs },
    { ResponseCode: "OK", ...status },
  );
};

/** What is wrong with the receipt, if so. */
function judge(
  session: Iso2Session,
  request: WithSignature<"MeteringReceiptReq">,
  { pnc }: SeccEnv,
): string | undefined {
  const { contract, unreceipted, offer } = session;
  if (request.SessionID.toUpperCase() !== session.sessionId) {
    return "the vehicle's metering receipt is of another session";
  }
  const tuple = request.SAScheduleTupleID;
  if (tuple !== undefined && tuple !== offer?.tupleId) {
    return `the vehicle's metering receipt is of schedule ${tuple}`;
  }
  if (!unreceipted || !isSame(unreceipted, request.MeterInfo)) {
    return "the vehicle's metering receipt is not of the readings it was sent";
  }
  const verdict = (contract && pnc?.verify(request.signed, contract.leaf)) ??
    NO_PNC;
  return verdict.ok ? undefined : verdict.reason;
}

/** Numbers may come as bigint off the wire. */
function isSame(ours: MeterInfo, theirs: MeterInfo): boolean {
  return ours.MeterID === theirs.MeterID &&
    Number(ours.MeterReading) === Number(theirs.MeterReading) &&
    Number(ours.TMeter) === Number(theirs.TMeter);
}
