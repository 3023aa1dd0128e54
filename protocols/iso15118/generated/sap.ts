// Generated, do not edit.
import { BAIL, codeOf, codesOf } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
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
/** Every document of the set by its root element. */
export type SapMessage =
  | { root: "supportedAppProtocolReq"; value: supportedAppProtocolReq }
  | { root: "supportedAppProtocolRes"; value: supportedAppProtocolRes };
/** Every fragment of the set by its element. */
export type SapFragment =
  | { root: "AppProtocol"; value: AppProtocol }
  | { root: "Priority"; value: number }
  | { root: "ProtocolNamespace"; value: string }
  | { root: "ResponseCode"; value: responseCodeType }
  | { root: "SchemaID"; value: number }
  | { root: "VersionNumberMajor"; value: number }
  | { root: "VersionNumberMinor"; value: number }
  | { root: "supportedAppProtocolReq"; value: supportedAppProtocolReq }
  | { root: "supportedAppProtocolRes"; value: supportedAppProtocolRes };
export type responseCodeType = "OK_SuccessfulNegotiation" | "OK_SuccessfulNegotiationWithMinorDeviation" | "Failed_NoNegotiation";
const n_responseCodeType: readonly responseCodeType[] = ["OK_SuccessfulNegotiation","OK_SuccessfulNegotiationWithMinorDeviation","Failed_NoNegotiation"];
const m_responseCodeType = codesOf(n_responseCodeType);
function e_supportedAppProtocolReq(w: Writer, v: supportedAppProtocolReq, x: number, n: number): void {
  w.only(v, 0);
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
  w.only(v, 1);
  w.put(n + 2, (x) << 2);
  w.string(v.ProtocolNamespace, 0, 100);
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
  w.only(v, 2);
  w.put(n + 5, (((x) << 2) << 2 | codeOf(m_responseCodeType, v.ResponseCode)) << 1);
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
  const ProtocolNamespace = r.string(0, 100);
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
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_supportedAppProtocolReq, d_supportedAppProtocolReq],
  [e_AppProtocol, d_AppProtocol],
  [e_supportedAppProtocolRes, d_supportedAppProtocolRes],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,0],[1,2]],\"fragments\":[[2,1],[3,-1],[4,-2],[5,-3],[6,-4],[7,-5],[8,-5],[0,0],[1,2]],\"attributes\":[],\"typeNames\":[[9,1],[10,-4],[11,-1],[12,-6],[13,-2],[14,-3]],\"types\":[[\"supportedAppProtocolReq\",0,0,[[1,20,[2,1]]]],[\"AppProtocol\",0,0,[[1,1,[4,-2]],[1,1,[7,-5]],[1,1,[8,-5]],[1,1,[6,-4]],[1,1,[3,-1]]]],[\"supportedAppProtocolRes\",0,0,[[1,1,[5,-3]],[0,1,[6,-4]]]]],\"uris\":[\"urn:iso:15118:2:2010:AppProtocol\",\"\"],\"names\":[\"0 supportedAppProtocolReq\",\"0 supportedAppProtocolRes\",\"1 AppProtocol\",\"1 Priority\",\"1 ProtocolNamespace\",\"1 ResponseCode\",\"1 SchemaID\",\"1 VersionNumberMajor\",\"1 VersionNumberMinor\",\"0 AppProtocolType\",\"0 idType\",\"0 priorityType\",\"0 protocolNameType\",\"0 protocolNamespaceType\",\"0 responseCodeType\"],\"simples\":[{\"k\":\"nbit\",\"min\":1,\"max\":20,\"bits\":5},{\"k\":\"string\",\"min\":0,\"max\":100,\"collapse\":true},{\"k\":\"enum\",\"values\":[\"OK_SuccessfulNegotiation\",\"OK_SuccessfulNegotiationWithMinorDeviation\",\"Failed_NoNegotiation\"],\"bits\":2},{\"k\":\"nbit\",\"min\":0,\"max\":255,\"bits\":8},{\"k\":\"uint\",\"min\":\"0\",\"max\":\"4294967295\"},{\"k\":\"string\",\"min\":0,\"max\":30}]}";
