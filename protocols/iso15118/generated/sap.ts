// Generated, do not edit.
import { BAIL, type Reader, type Writer } from "../../exi/bits.ts";
export type responseCodeType = "OK_SuccessfulNegotiation" | "OK_SuccessfulNegotiationWithMinorDeviation" | "Failed_NoNegotiation";
const n_responseCodeType: readonly responseCodeType[] = ["OK_SuccessfulNegotiation","OK_SuccessfulNegotiationWithMinorDeviation","Failed_NoNegotiation"];
const m_responseCodeType = new Map<string, number>(n_responseCodeType.map((s, i) => [s, i]));
function i_responseCodeType(s: responseCodeType): number {
  const i = m_responseCodeType.get(s);
  if (i === undefined) throw BAIL;
  return i;
}
export interface supportedAppProtocolReq {
  AppProtocol: AppProtocol[];
}
export interface AppProtocol {
  ProtocolNamespace: string;
  VersionNumberMajor: number;
  VersionNumberMinor: number;
  SchemaID: number;
  Priority: number;
}
export interface supportedAppProtocolRes {
  ResponseCode: responseCodeType;
  SchemaID?: number | undefined;
}
function e_supportedAppProtocolReq(w: Writer, v: supportedAppProtocolReq, x: number, n: number): void {
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.AppProtocol, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1 || c0 > 20) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_AppProtocol(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  if (c0 === 20) {
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
}
function e_AppProtocol(w: Writer, v: AppProtocol, x: number, n: number): void {
  w.put(n + 2, (x) << 2);
  w.string(v.ProtocolNamespace, 100);
  const t1 = v.VersionNumberMajor;
  if (t1 >>> 0 !== t1) throw BAIL;
  w.uint(0, 3, t1);
  const t2 = v.VersionNumberMinor;
  if (t2 >>> 0 !== t2) throw BAIL;
  w.uint(0, 3, t2);
  const t3 = v.SchemaID;
  if ((t3 | 0) !== t3 || t3 < 0 || t3 > 255) throw BAIL;
  const t4 = v.Priority;
  if ((t4 | 0) !== t4 || t4 < 1 || t4 > 20) throw BAIL;
  w.put(21, (((t3) << 3) << 5 | t4 - 1) << 2);
}
function e_supportedAppProtocolRes(w: Writer, v: supportedAppProtocolRes, x: number, n: number): void {
  w.put(n + 5, (((x) << 2) << 2 | i_responseCodeType(v.ResponseCode)) << 1);
  let k = -1;
  n = 2;
  if (v.SchemaID !== undefined) {
    const t1 = v.SchemaID;
    if ((t1 | 0) !== t1 || t1 < 0 || t1 > 255) throw BAIL;
    w.put(n + 10, (((k + 1) << 1) << 8 | t1) << 1);
    k = -2;
    n = 1;
  }
  w.put(n, k + 2);
}
function d_supportedAppProtocolReq(r: Reader): supportedAppProtocolReq {
  const x0 = r.get(1);
  let e = x0;
  const AppProtocol: NonNullable<AppProtocol[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_AppProtocol(r);
    AppProtocol.push(it);
    if (AppProtocol.length === 20) {
      const x1 = r.get(1);
      e = 1 + (x1);
      break;
    }
    const x2 = r.get(2);
    e = x2;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { AppProtocol };
}
function d_AppProtocol(r: Reader): AppProtocol {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const ProtocolNamespace = r.string(100);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const VersionNumberMajor = r.uint();
  if (VersionNumberMajor > 4294967295) throw BAIL;
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const VersionNumberMinor = r.uint();
  if (VersionNumberMinor > 4294967295) throw BAIL;
  const x3 = r.get(21);
  if ((x3 & 0x1c0383) !== 0x0) throw BAIL;
  const SchemaID = x3 >>> 10 & 255;
  const Priority = (x3 >>> 2 & 31) + 1;
  if (Priority > 20) throw BAIL;
  return { ProtocolNamespace, VersionNumberMajor, VersionNumberMinor, SchemaID, Priority };
}
function d_supportedAppProtocolRes(r: Reader): supportedAppProtocolRes {
  const x0 = r.get(7);
  if ((x0 & 0x64) !== 0x0) throw BAIL;
  const uResponseCode = n_responseCodeType[x0 >>> 3 & 3];
  if (uResponseCode === undefined) throw BAIL;
  const ResponseCode = uResponseCode;
  let e = 1 + (x0 & 3);
  let SchemaID: number | undefined = undefined;
  if (e === 1) {
    const x1 = r.get(11);
    if ((x1 & 0x402) !== 0x0) throw BAIL;
    SchemaID = x1 >>> 2 & 255;
    e = 2 + (x1 & 1);
  }
  if (e !== 2) throw BAIL;
  return { ResponseCode, SchemaID };
}
/** Every message of the set by its root element. */
export type SapMessage =
  | { root: "supportedAppProtocolReq"; value: supportedAppProtocolReq }
  | { root: "supportedAppProtocolRes"; value: supportedAppProtocolRes };
const ENC = new Map<string, (w: Writer, v: never) => void>([
  ["supportedAppProtocolReq", (w, v) => e_supportedAppProtocolReq(head(w, 0), v, 0, 0)],
  ["supportedAppProtocolRes", (w, v) => e_supportedAppProtocolRes(head(w, 1), v, 0, 0)],
]);
function head(w: Writer, code: number): Writer {
  w.put(10, 512 + code);
  return w;
}
/** Encodes at an octet of the writer's buffer; the number of octets written. */
export function encodeTo(w: Writer, root: string, value: unknown, octet = 0): number {
  w.start(octet);
  const encode = ENC.get(root);
  if (encode === undefined) throw BAIL;
  encode(w, value as never);
  return ((w.p + 7) >>> 3) - octet;
}
export function decodeFrom(r: Reader, input: Uint8Array): { root: string; value: unknown } {
  r.load(input);
  let root: string, value: unknown;
  switch (r.get(10)) {
    case 512:
      root = "supportedAppProtocolReq", value = d_supportedAppProtocolReq(r);
      break;
    case 513:
      root = "supportedAppProtocolRes", value = d_supportedAppProtocolRes(r);
      break;
    default:
      throw BAIL;
  }
  if (r.p > r.end || r.end - r.p >= 8) throw BAIL;
  return { root, value };
}
