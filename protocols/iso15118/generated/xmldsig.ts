// Generated, do not edit.
import { BAIL } from "../../exi/bail.ts";
import type { Reader } from "../../exi/reader.ts";
import type { Writer } from "../../exi/writer.ts";
import type { XmlNode } from "../../exi/tree.ts";
export interface Signature {
  Id?: string | undefined;
  SignedInfo: SignedInfo;
  SignatureValue: SignatureValue;
  KeyInfo?: KeyInfo | undefined;
  Object?: Object[] | undefined;
}
export interface SignedInfo {
  Id?: string | undefined;
  CanonicalizationMethod: CanonicalizationMethod;
  SignatureMethod: SignatureMethod;
  Reference: Reference[];
}
export interface CanonicalizationMethod {
  Algorithm: string;
  $content?: readonly XmlNode[] | undefined;
}
export interface SignatureMethod {
  Algorithm: string;
  HMACOutputLength?: number | bigint | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface Reference {
  Id?: string | undefined;
  Type?: string | undefined;
  URI?: string | undefined;
  Transforms?: Transforms | undefined;
  DigestMethod: DigestMethod;
  DigestValue: Uint8Array;
}
export interface Transforms {
  Transform: Transform[];
}
export interface Transform {
  Algorithm: string;
  $items?: ({ name: "XPath"; value: string })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface DigestMethod {
  Algorithm: string;
  $content?: readonly XmlNode[] | undefined;
}
export interface SignatureValue {
  Id?: string | undefined;
  $value: Uint8Array;
}
export interface KeyInfo {
  Id?: string | undefined;
  $items?: ({ name: "KeyName"; value: string } | { name: "KeyValue"; value: KeyValue } | { name: "RetrievalMethod"; value: RetrievalMethod } | { name: "X509Data"; value: X509Data } | { name: "PGPData"; value: PGPData } | { name: "SPKIData"; value: SPKIData } | { name: "MgmtData"; value: string })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface KeyValue {
  DSAKeyValue?: DSAKeyValue | undefined;
  RSAKeyValue?: RSAKeyValue | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface DSAKeyValue {
  $items?: ({ name: "P"; value: Uint8Array } | { name: "Q"; value: Uint8Array } | { name: "G"; value: Uint8Array } | { name: "Y"; value: Uint8Array } | { name: "J"; value: Uint8Array } | { name: "Seed"; value: Uint8Array } | { name: "PgenCounter"; value: Uint8Array })[] | undefined;
}
export interface RSAKeyValue {
  Modulus: Uint8Array;
  Exponent: Uint8Array;
}
export interface RetrievalMethod {
  Type?: string | undefined;
  URI?: string | undefined;
  Transforms?: Transforms | undefined;
}
export interface X509Data {
  $items?: ({ name: "X509IssuerSerial"; value: X509IssuerSerial } | { name: "X509SKI"; value: Uint8Array } | { name: "X509SubjectName"; value: string } | { name: "X509Certificate"; value: Uint8Array } | { name: "X509CRL"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface X509IssuerSerial {
  X509IssuerName: string;
  X509SerialNumber: number | bigint;
}
export interface PGPData {
  $items?: ({ name: "PGPKeyID"; value: Uint8Array } | { name: "PGPKeyPacket"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface SPKIData {
  $items?: ({ name: "SPKISexp"; value: Uint8Array })[] | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface Object {
  Encoding?: string | undefined;
  Id?: string | undefined;
  MimeType?: string | undefined;
  $content?: readonly XmlNode[] | undefined;
}
export interface Manifest {
  Id?: string | undefined;
  Reference: Reference[];
}
export interface SignatureProperties {
  Id?: string | undefined;
  SignatureProperty: SignatureProperty[];
}
export interface SignatureProperty {
  Id?: string | undefined;
  Target: string;
  $content?: readonly XmlNode[] | undefined;
}
/** Every document of the set by its root element. */
export type XmldsigMessage =
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MgmtData"; value: string }
  | { root: "Object"; value: Object }
  | { root: "PGPData"; value: PGPData }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "X509Data"; value: X509Data };
/** Every fragment of the set by its element. */
export type XmldsigFragment =
  | { root: "CanonicalizationMethod"; value: CanonicalizationMethod }
  | { root: "DSAKeyValue"; value: DSAKeyValue }
  | { root: "DigestMethod"; value: DigestMethod }
  | { root: "DigestValue"; value: Uint8Array }
  | { root: "Exponent"; value: Uint8Array }
  | { root: "G"; value: Uint8Array }
  | { root: "HMACOutputLength"; value: number | bigint }
  | { root: "J"; value: Uint8Array }
  | { root: "KeyInfo"; value: KeyInfo }
  | { root: "KeyName"; value: string }
  | { root: "KeyValue"; value: KeyValue }
  | { root: "Manifest"; value: Manifest }
  | { root: "MgmtData"; value: string }
  | { root: "Modulus"; value: Uint8Array }
  | { root: "Object"; value: Object }
  | { root: "P"; value: Uint8Array }
  | { root: "PGPData"; value: PGPData }
  | { root: "PGPKeyID"; value: Uint8Array }
  | { root: "PGPKeyPacket"; value: Uint8Array }
  | { root: "PgenCounter"; value: Uint8Array }
  | { root: "Q"; value: Uint8Array }
  | { root: "RSAKeyValue"; value: RSAKeyValue }
  | { root: "Reference"; value: Reference }
  | { root: "RetrievalMethod"; value: RetrievalMethod }
  | { root: "SPKIData"; value: SPKIData }
  | { root: "SPKISexp"; value: Uint8Array }
  | { root: "Seed"; value: Uint8Array }
  | { root: "Signature"; value: Signature }
  | { root: "SignatureMethod"; value: SignatureMethod }
  | { root: "SignatureProperties"; value: SignatureProperties }
  | { root: "SignatureProperty"; value: SignatureProperty }
  | { root: "SignatureValue"; value: SignatureValue }
  | { root: "SignedInfo"; value: SignedInfo }
  | { root: "Transform"; value: Transform }
  | { root: "Transforms"; value: Transforms }
  | { root: "X509CRL"; value: Uint8Array }
  | { root: "X509Certificate"; value: Uint8Array }
  | { root: "X509Data"; value: X509Data }
  | { root: "X509IssuerName"; value: string }
  | { root: "X509IssuerSerial"; value: X509IssuerSerial }
  | { root: "X509SKI"; value: Uint8Array }
  | { root: "X509SerialNumber"; value: number | bigint }
  | { root: "X509SubjectName"; value: string }
  | { root: "XPath"; value: string }
  | { root: "Y"; value: Uint8Array };
function e_Signature(w: Writer, v: Signature, x: number, n: number): void {
  w.only(v, 0);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_SignedInfo(w, v.SignedInfo, 0, 0);
  e_SignatureValue(w, v.SignatureValue, 0, 1);
  k = -3;
  n = 2;
  if (v.KeyInfo !== undefined) {
    e_KeyInfo(w, v.KeyInfo, k + 3, n);
    k = -4;
    n = 2;
  }
  if (v.Object !== undefined) {
    const a4 = v.Object, c4 = a4.length;
    if (!Array.isArray(a4) || c4 < 0) throw BAIL;
    for (let i = 0; i < c4; i++) {
      e_Object(w, a4[i]!, k + 4, n);
      k = -4;
      n = 2;
    }
  }
  w.put(n, k + 5);
}
function e_SignedInfo(w: Writer, v: SignedInfo, x: number, n: number): void {
  w.only(v, 1);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  e_CanonicalizationMethod(w, v.CanonicalizationMethod, 0, 0);
  e_SignatureMethod(w, v.SignatureMethod, 0, 1);
  k = -3;
  n = 1;
  const a3 = v.Reference, c3 = a3.length;
  if (!Array.isArray(a3) || c3 < 1) throw BAIL;
  for (let i = 0; i < c3; i++) {
    e_Reference(w, a3[i]!, k + 3, n);
    k = -3;
    n = 2;
  }
  w.put(n, k + 4);
}
function e_CanonicalizationMethod(w: Writer, v: CanonicalizationMethod, x: number, n: number): void {
  w.only(v, 2);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureMethod(w: Writer, v: SignatureMethod, x: number, n: number): void {
  w.only(v, 3);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  let k = -1;
  n = 3;
  if (v.HMACOutputLength !== undefined) {
    w.put(n + 1, (k + 1) << 1);
    w.integer(v.HMACOutputLength, Infinity);
    w.put(1, 0);
    k = -2;
    n = 2;
  }
  w.put(n, k + 3);
}
function e_Reference(w: Writer, v: Reference, x: number, n: number): void {
  w.only(v, 4);
  let k = ((x) << 3);
  n = n + 3;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Type !== undefined) {
    w.put(n, k + 1);
    w.string(v.Type, 0, Infinity);
    k = -2;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 2);
    w.string(v.URI, 0, Infinity);
    k = -3;
    n = 2;
  }
  if (v.Transforms !== undefined) {
    w.put(n, k + 3);
    e_Transforms(w, v.Transforms, 0, 0);
    k = -4;
    n = 1;
  }
  w.put(n, k + 4);
  e_DigestMethod(w, v.DigestMethod, 0, 0);
  w.put(2, 0);
  w.bytes(v.DigestValue, 0, Infinity);
  w.put(2, 0);
}
function e_Transforms(w: Writer, v: Transforms, x: number, n: number): void {
  w.only(v, 5);
  let k = ((x) << 1);
  n = n + 1;
  const a0 = v.Transform, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    w.put(n, k);
    e_Transform(w, a0[i]!, 0, 0);
    k = 0;
    n = 2;
  }
  w.put(n, k + 1);
}
function e_Transform(w: Writer, v: Transform, x: number, n: number): void {
  w.only(v, 6);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  let k = -1;
  n = 3;
  if (v.$items !== undefined) {
    const a1 = v.$items, c1 = a1.length;
    if (!Array.isArray(a1) || c1 < 0) throw BAIL;
    for (let i = 0; i < c1; i++) {
      const it = a1[i]!;
      if (it.name === "XPath") {
        w.put(n + 1, (k + 1) << 1);
        w.string(it.value, 0, Infinity);
        w.put(1, 0);
      } else throw BAIL;
      k = -1;
      n = 3;
    }
  }
  w.put(n, k + 3);
}
function e_DigestMethod(w: Writer, v: DigestMethod, x: number, n: number): void {
  w.only(v, 7);
  if (v.$content !== undefined) throw BAIL;
  w.put(n + 1, (x) << 1);
  w.string(v.Algorithm, 0, Infinity);
  w.put(2, 1);
}
function e_SignatureValue(w: Writer, v: SignatureValue, x: number, n: number): void {
  w.only(v, 8);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  w.put(n, k + 1);
  w.bytes(v.$value, 0, Infinity);
  w.put(1, 0);
}
function e_KeyInfo(w: Writer, v: KeyInfo, x: number, n: number): void {
  w.only(v, 9);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 4);
  n = n + 4;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 4;
  }
  if (v.$items === undefined) throw BAIL;
  const a1 = v.$items, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    const it = a1[i]!;
    if (it.name === "KeyName") {
      w.put(n + 1, (k + 1) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "KeyValue") {
      w.put(n, k + 2);
      e_KeyValue(w, it.value, 0, 0);
    } else if (it.name === "RetrievalMethod") {
      w.put(n, k + 3);
      e_RetrievalMethod(w, it.value, 0, 0);
    } else if (it.name === "X509Data") {
      w.put(n, k + 4);
      e_X509Data(w, it.value, 0, 0);
    } else if (it.name === "PGPData") {
      w.put(n, k + 5);
      e_PGPData(w, it.value, 0, 0);
    } else if (it.name === "SPKIData") {
      w.put(n, k + 6);
      e_SPKIData(w, it.value, 0, 0);
    } else if (it.name === "MgmtData") {
      w.put(n + 1, (k + 7) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else throw BAIL;
    k = -1;
    n = 4;
  }
  w.put(n, k + 9);
}
function e_KeyValue(w: Writer, v: KeyValue, x: number, n: number): void {
  w.only(v, 10);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.DSAKeyValue !== undefined) {
    if (v.RSAKeyValue !== undefined) throw BAIL;
    w.put(n, k);
    e_DSAKeyValue(w, v.DSAKeyValue, 0, 0);
  } else if (v.RSAKeyValue !== undefined) {
    w.put(n, k + 1);
    e_RSAKeyValue(w, v.RSAKeyValue, 0, 0);
  } else throw BAIL;
  w.put(2, 0);
}
function e_DSAKeyValue(w: Writer, v: DSAKeyValue, x: number, n: number): void {
  throw BAIL;
}
function e_RSAKeyValue(w: Writer, v: RSAKeyValue, x: number, n: number): void {
  w.only(v, 12);
  w.put(n + 2, (x) << 2);
  w.bytes(v.Modulus, 0, Infinity);
  w.put(3, 0);
  w.bytes(v.Exponent, 0, Infinity);
  w.put(2, 0);
}
function e_RetrievalMethod(w: Writer, v: RetrievalMethod, x: number, n: number): void {
  w.only(v, 13);
  let k = ((x) << 3);
  n = n + 3;
  if (v.Type !== undefined) {
    w.put(n, k);
    w.string(v.Type, 0, Infinity);
    k = -1;
    n = 2;
  }
  if (v.URI !== undefined) {
    w.put(n, k + 1);
    w.string(v.URI, 0, Infinity);
    k = -2;
    n = 2;
  }
  if (v.Transforms !== undefined) {
    w.put(n, k + 2);
    e_Transforms(w, v.Transforms, 0, 0);
    k = -3;
    n = 1;
  }
  w.put(n, k + 3);
}
function e_X509Data(w: Writer, v: X509Data, x: number, n: number): void {
  w.only(v, 14);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.$items === undefined) throw BAIL;
  const a0 = v.$items, c0 = a0.length;
  if (!Array.isArray(a0) || c0 < 1) throw BAIL;
  for (let i = 0; i < c0; i++) {
    const it = a0[i]!;
    if (it.name === "X509IssuerSerial") {
      w.put(n, k);
      e_X509IssuerSerial(w, it.value, 0, 0);
    } else if (it.name === "X509SKI") {
      w.put(n + 1, (k + 1) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509SubjectName") {
      w.put(n + 1, (k + 2) << 1);
      w.string(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509Certificate") {
      w.put(n + 1, (k + 3) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else if (it.name === "X509CRL") {
      w.put(n + 1, (k + 4) << 1);
      w.bytes(it.value, 0, Infinity);
      w.put(1, 0);
    } else throw BAIL;
    k = 0;
    n = 3;
  }
  w.put(n, k + 6);
}
function e_X509IssuerSerial(w: Writer, v: X509IssuerSerial, x: number, n: number): void {
  w.only(v, 15);
  w.put(n + 2, (x) << 2);
  w.string(v.X509IssuerName, 0, Infinity);
  w.put(3, 0);
  w.integer(v.X509SerialNumber, Infinity);
  w.put(2, 0);
}
function e_PGPData(w: Writer, v: PGPData, x: number, n: number): void {
  throw BAIL;
}
function e_SPKIData(w: Writer, v: SPKIData, x: number, n: number): void {
  throw BAIL;
}
function e_Object(w: Writer, v: Object, x: number, n: number): void {
  w.only(v, 18);
  if (v.$content !== undefined) throw BAIL;
  let k = ((x) << 3);
  n = n + 3;
  if (v.Encoding !== undefined) {
    w.put(n, k);
    w.string(v.Encoding, 0, Infinity);
    k = -1;
    n = 3;
  }
  if (v.Id !== undefined) {
    w.put(n, k + 1);
    w.string(v.Id, 0, Infinity);
    k = -2;
    n = 3;
  }
  if (v.MimeType !== undefined) {
    w.put(n, k + 2);
    w.string(v.MimeType, 0, Infinity);
    k = -3;
    n = 2;
  }
  w.put(n, k + 4);
}
function e_Manifest(w: Writer, v: Manifest, x: number, n: number): void {
  w.only(v, 19);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  const a1 = v.Reference, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    w.put(n, k + 1);
    e_Reference(w, a1[i]!, 0, 0);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_SignatureProperties(w: Writer, v: SignatureProperties, x: number, n: number): void {
  w.only(v, 20);
  let k = ((x) << 2);
  n = n + 2;
  if (v.Id !== undefined) {
    w.put(n, k);
    w.string(v.Id, 0, Infinity);
    k = -1;
    n = 1;
  }
  const a1 = v.SignatureProperty, c1 = a1.length;
  if (!Array.isArray(a1) || c1 < 1) throw BAIL;
  for (let i = 0; i < c1; i++) {
    w.put(n, k + 1);
    e_SignatureProperty(w, a1[i]!, 0, 0);
    k = -1;
    n = 2;
  }
  w.put(n, k + 2);
}
function e_SignatureProperty(w: Writer, v: SignatureProperty, x: number, n: number): void {
  throw BAIL;
}
function d_Signature(r: Reader): Signature {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const SignedInfo = d_SignedInfo(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SignatureValue = d_SignatureValue(r);
  const x3 = r.get(2);
  e = 3 + (x3);
  let KeyInfo: KeyInfo | undefined = undefined;
  if (e === 3) {
    KeyInfo = d_KeyInfo(r);
    const x4 = r.get(2);
    e = 4 + (x4);
  }
  let Object: Object[] | undefined = undefined;
  if (e === 4) {
    Object = [];
    for (;;) {
      const it = d_Object(r);
      Object.push(it);
      const x5 = r.get(2);
      e = 4 + (x5);
      if (!(e === 4)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 5) throw BAIL;
  return { Id, SignedInfo, SignatureValue, KeyInfo, Object };
}
function d_SignedInfo(r: Reader): SignedInfo {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const CanonicalizationMethod = d_CanonicalizationMethod(r);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  const SignatureMethod = d_SignatureMethod(r);
  const x3 = r.get(1);
  e = 3 + (x3);
  const Reference: NonNullable<Reference[]> = [];
  if (!(e === 3)) throw BAIL;
  for (;;) {
    const it = d_Reference(r);
    Reference.push(it);
    const x4 = r.get(2);
    e = 3 + (x4);
    if (!(e === 3)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 4) throw BAIL;
  return { Id, CanonicalizationMethod, SignatureMethod, Reference };
}
function d_CanonicalizationMethod(r: Reader): CanonicalizationMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $content: undefined };
}
function d_SignatureMethod(r: Reader): SignatureMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let HMACOutputLength: number | bigint | undefined = undefined;
  if (e === 1) {
    const x3 = r.get(1);
    if (x3 !== 0) throw BAIL;
    HMACOutputLength = r.integer(Infinity);
    const x4 = r.get(3);
    if ((x4 & 0x4) !== 0x0) throw BAIL;
    e = 2 + (x4 & 3);
  }
  if (e !== 3) throw BAIL;
  return { Algorithm, HMACOutputLength, $content: undefined };
}
function d_Reference(r: Reader): Reference {
  const x0 = r.get(3);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Type: string | undefined = undefined;
  if (e === 1) {
    Type = r.string(0, Infinity);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let URI: string | undefined = undefined;
  if (e === 2) {
    URI = r.string(0, Infinity);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  let Transforms: Transforms | undefined = undefined;
  if (e === 3) {
    Transforms = d_Transforms(r);
    const x4 = r.get(1);
    e = 4 + (x4);
  }
  if (e !== 4) throw BAIL;
  const DigestMethod = d_DigestMethod(r);
  const x5 = r.get(2);
  if (x5 !== 0) throw BAIL;
  const DigestValue = r.bytes(0, Infinity);
  const x6 = r.get(2);
  if (x6 !== 0) throw BAIL;
  return { Id, Type, URI, Transforms, DigestMethod, DigestValue };
}
function d_Transforms(r: Reader): Transforms {
  const x0 = r.get(1);
  let e = x0;
  const Transform: NonNullable<Transform[]> = [];
  if (!(e === 0)) throw BAIL;
  for (;;) {
    const it = d_Transform(r);
    Transform.push(it);
    const x1 = r.get(2);
    e = x1;
    if (!(e === 0)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 1) throw BAIL;
  return { Transform };
}
function d_Transform(r: Reader): Transform {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(3);
  let e = 1 + (x1);
  let $items: Transform["$items"] | undefined = undefined;
  if (e >= 1 && e < 2) {
    $items = [];
    for (;;) {
      if (e === 1) {
        const x2 = r.get(1);
        if (x2 !== 0) throw BAIL;
        const it = r.string(0, Infinity);
        const x3 = r.get(1);
        if (x3 !== 0) throw BAIL;
        $items.push({ name: "XPath", value: it });
      }
      const x4 = r.get(3);
      e = 1 + (x4);
      if (!(e >= 1 && e < 2)) break;
      if (r.p > r.end) throw BAIL;
    }
  }
  if (e !== 3) throw BAIL;
  return { Algorithm, $items, $content: undefined };
}
function d_DigestMethod(r: Reader): DigestMethod {
  const x0 = r.get(1);
  if (x0 !== 0) throw BAIL;
  const Algorithm = r.string(0, Infinity);
  const x1 = r.get(2);
  if (x1 !== 1) throw BAIL;
  return { Algorithm, $content: undefined };
}
function d_SignatureValue(r: Reader): SignatureValue {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  if (e !== 1) throw BAIL;
  const $value = r.bytes(0, Infinity);
  const x2 = r.get(1);
  if (x2 !== 0) throw BAIL;
  return { Id, $value };
}
function d_KeyInfo(r: Reader): KeyInfo {
  const x0 = r.get(4);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(4);
    e = 1 + (x1);
  }
  const $items: NonNullable<KeyInfo["$items"]> = [];
  if (!(e >= 1 && e < 8)) throw BAIL;
  for (;;) {
    if (e === 1) {
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x3 = r.get(1);
      if (x3 !== 0) throw BAIL;
      $items.push({ name: "KeyName", value: it });
    } else if (e === 2) {
      const it = d_KeyValue(r);
      $items.push({ name: "KeyValue", value: it });
    } else if (e === 3) {
      const it = d_RetrievalMethod(r);
      $items.push({ name: "RetrievalMethod", value: it });
    } else if (e === 4) {
      const it = d_X509Data(r);
      $items.push({ name: "X509Data", value: it });
    } else if (e === 5) {
      const it = d_PGPData(r);
      $items.push({ name: "PGPData", value: it });
    } else if (e === 6) {
      const it = d_SPKIData(r);
      $items.push({ name: "SPKIData", value: it });
    } else if (e === 7) {
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      $items.push({ name: "MgmtData", value: it });
    }
    const x6 = r.get(4);
    e = 1 + (x6);
    if (!(e >= 1 && e < 8)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 9) throw BAIL;
  return { Id, $items, $content: undefined };
}
function d_KeyValue(r: Reader): KeyValue {
  const x0 = r.get(3);
  let e = x0;
  let DSAKeyValue: DSAKeyValue | undefined = undefined;
  let RSAKeyValue: RSAKeyValue | undefined = undefined;
  if (e === 0) {
    DSAKeyValue = d_DSAKeyValue(r);
  } else if (e === 1) {
    RSAKeyValue = d_RSAKeyValue(r);
  } else throw BAIL;
  const x1 = r.get(2);
  if (x1 !== 0) throw BAIL;
  return { DSAKeyValue, RSAKeyValue, $content: undefined };
}
function d_DSAKeyValue(r: Reader): DSAKeyValue {
  throw BAIL;
}
function d_RSAKeyValue(r: Reader): RSAKeyValue {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const Modulus = r.bytes(0, Infinity);
  const x1 = r.get(3);
  if (x1 !== 0) throw BAIL;
  const Exponent = r.bytes(0, Infinity);
  const x2 = r.get(2);
  if (x2 !== 0) throw BAIL;
  return { Modulus, Exponent };
}
function d_RetrievalMethod(r: Reader): RetrievalMethod {
  const x0 = r.get(3);
  let e = x0;
  let Type: string | undefined = undefined;
  if (e === 0) {
    Type = r.string(0, Infinity);
    const x1 = r.get(2);
    e = 1 + (x1);
  }
  let URI: string | undefined = undefined;
  if (e === 1) {
    URI = r.string(0, Infinity);
    const x2 = r.get(2);
    e = 2 + (x2);
  }
  let Transforms: Transforms | undefined = undefined;
  if (e === 2) {
    Transforms = d_Transforms(r);
    const x3 = r.get(1);
    e = 3 + (x3);
  }
  if (e !== 3) throw BAIL;
  return { Type, URI, Transforms };
}
function d_X509Data(r: Reader): X509Data {
  const x0 = r.get(3);
  let e = x0;
  const $items: NonNullable<X509Data["$items"]> = [];
  if (!(e >= 0 && e < 5)) throw BAIL;
  for (;;) {
    if (e === 0) {
      const it = d_X509IssuerSerial(r);
      $items.push({ name: "X509IssuerSerial", value: it });
    } else if (e === 1) {
      const x1 = r.get(1);
      if (x1 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x2 = r.get(1);
      if (x2 !== 0) throw BAIL;
      $items.push({ name: "X509SKI", value: it });
    } else if (e === 2) {
      const x3 = r.get(1);
      if (x3 !== 0) throw BAIL;
      const it = r.string(0, Infinity);
      const x4 = r.get(1);
      if (x4 !== 0) throw BAIL;
      $items.push({ name: "X509SubjectName", value: it });
    } else if (e === 3) {
      const x5 = r.get(1);
      if (x5 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x6 = r.get(1);
      if (x6 !== 0) throw BAIL;
      $items.push({ name: "X509Certificate", value: it });
    } else if (e === 4) {
      const x7 = r.get(1);
      if (x7 !== 0) throw BAIL;
      const it = r.bytes(0, Infinity);
      const x8 = r.get(1);
      if (x8 !== 0) throw BAIL;
      $items.push({ name: "X509CRL", value: it });
    }
    const x9 = r.get(3);
    e = x9;
    if (!(e >= 0 && e < 5)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 6) throw BAIL;
  return { $items, $content: undefined };
}
function d_X509IssuerSerial(r: Reader): X509IssuerSerial {
  const x0 = r.get(2);
  if (x0 !== 0) throw BAIL;
  const X509IssuerName = r.string(0, Infinity);
  const x2 = r.get(3);
  if (x2 !== 0) throw BAIL;
  const X509SerialNumber = r.integer(Infinity);
  const x3 = r.get(2);
  if (x3 !== 0) throw BAIL;
  return { X509IssuerName, X509SerialNumber };
}
function d_PGPData(r: Reader): PGPData {
  throw BAIL;
}
function d_SPKIData(r: Reader): SPKIData {
  throw BAIL;
}
function d_Object(r: Reader): Object {
  const x0 = r.get(3);
  let e = x0;
  let Encoding: string | undefined = undefined;
  if (e === 0) {
    Encoding = r.string(0, Infinity);
    const x1 = r.get(3);
    e = 1 + (x1);
  }
  let Id: string | undefined = undefined;
  if (e === 1) {
    Id = r.string(0, Infinity);
    const x2 = r.get(3);
    e = 2 + (x2);
  }
  let MimeType: string | undefined = undefined;
  if (e === 2) {
    MimeType = r.string(0, Infinity);
    const x3 = r.get(2);
    e = 3 + (x3);
  }
  if (e !== 4) throw BAIL;
  return { Encoding, Id, MimeType, $content: undefined };
}
function d_Manifest(r: Reader): Manifest {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  const Reference: NonNullable<Reference[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_Reference(r);
    Reference.push(it);
    const x2 = r.get(2);
    e = 1 + (x2);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { Id, Reference };
}
function d_SignatureProperties(r: Reader): SignatureProperties {
  const x0 = r.get(2);
  let e = x0;
  let Id: string | undefined = undefined;
  if (e === 0) {
    Id = r.string(0, Infinity);
    const x1 = r.get(1);
    e = 1 + (x1);
  }
  const SignatureProperty: NonNullable<SignatureProperty[]> = [];
  if (!(e === 1)) throw BAIL;
  for (;;) {
    const it = d_SignatureProperty(r);
    SignatureProperty.push(it);
    const x2 = r.get(2);
    e = 1 + (x2);
    if (!(e === 1)) break;
    if (r.p > r.end) throw BAIL;
  }
  if (e !== 2) throw BAIL;
  return { Id, SignatureProperty };
}
function d_SignatureProperty(r: Reader): SignatureProperty {
  throw BAIL;
}
/** Encoder and decoder of each complex type. */
export const TYPES: readonly (readonly [(w: Writer, v: never, x: number, n: number) => void, (r: Reader) => unknown])[] = [
  [e_Signature, d_Signature],
  [e_SignedInfo, d_SignedInfo],
  [e_CanonicalizationMethod, d_CanonicalizationMethod],
  [e_SignatureMethod, d_SignatureMethod],
  [e_Reference, d_Reference],
  [e_Transforms, d_Transforms],
  [e_Transform, d_Transform],
  [e_DigestMethod, d_DigestMethod],
  [e_SignatureValue, d_SignatureValue],
  [e_KeyInfo, d_KeyInfo],
  [e_KeyValue, d_KeyValue],
  [e_DSAKeyValue, d_DSAKeyValue],
  [e_RSAKeyValue, d_RSAKeyValue],
  [e_RetrievalMethod, d_RetrievalMethod],
  [e_X509Data, d_X509Data],
  [e_X509IssuerSerial, d_X509IssuerSerial],
  [e_PGPData, d_PGPData],
  [e_SPKIData, d_SPKIData],
  [e_Object, d_Object],
  [e_Manifest, d_Manifest],
  [e_SignatureProperties, d_SignatureProperties],
  [e_SignatureProperty, d_SignatureProperty],
];
/** Schema tables for whatever the functions decline. */
export const MODEL = "{\"roots\":[[0,2],[1,11],[2,7],[3,-1],[4,9],[5,-2],[6,10],[7,19],[8,-2],[9,18],[10,16],[11,12],[12,4],[13,13],[14,17],[15,0],[16,3],[17,20],[18,21],[19,8],[20,1],[21,6],[22,5],[23,14]],\"fragments\":[[0,2],[1,11],[2,7],[3,-1],[24,-1],[25,-1],[26,-3],[27,-1],[4,9],[5,-2],[6,10],[7,19],[8,-2],[28,-1],[9,18],[29,-1],[10,16],[30,-1],[31,-1],[32,-1],[33,-1],[11,12],[12,4],[13,13],[14,17],[34,-1],[35,-1],[15,0],[16,3],[17,20],[18,21],[19,8],[20,1],[21,6],[22,5],[36,-1],[37,-1],[23,14],[38,-2],[39,15],[40,-1],[41,-3],[42,-2],[43,-2],[44,-1]],\"attributes\":[[45,-4,0],[46,-4,0],[47,-4,0],[48,-2,0],[49,-4,0],[50,-4,0],[51,-4,0]],\"typeNames\":[[52,2],[53,-1],[54,11],[55,7],[56,-1],[57,-3],[58,9],[59,10],[60,19],[61,18],[62,16],[63,12],[64,4],[65,13],[66,17],[67,3],[68,20],[69,21],[70,0],[71,8],[72,1],[73,6],[74,5],[75,14],[76,15]],\"types\":[[\"Signature\",1,0,[[0,1,[47,-4,0]],[1,1,[20,1]],[1,1,[19,8]],[0,1,[4,9]],[0,-1,[9,18]]]],[\"SignedInfo\",1,0,[[0,1,[47,-4,0]],[1,1,[0,2]],[1,1,[16,3]],[1,-1,[12,4]]]],[\"CanonicalizationMethod\",1,1,[[1,1,[45,-4,0]],[0,-1,[77,null,2]]]],[\"SignatureMethod\",1,1,[[1,1,[45,-4,0]],[0,1,[26,-3]],[0,-1,[77,null,2]]]],[\"Reference\",3,0,[[0,1,[47,-4,0]],[0,1,[50,-4,0]],[0,1,[51,-4,0]],[0,1,[22,5]],[1,1,[2,7]],[1,1,[3,-1]]]],[\"Transforms\",0,0,[[1,-1,[21,6]]]],[\"Transform\",1,1,[[1,1,[45,-4,0]],[0,-1,[43,-2],[77,null,2]]]],[\"DigestMethod\",1,1,[[1,1,[45,-4,0]],[0,-1,[77,null,2]]]],[\"SignatureValue\",1,0,[[0,1,[47,-4,0]],[1,1,[78,-1,3]]]],[\"KeyInfo\",1,1,[[0,1,[47,-4,0]],[1,-1,[5,-2],[6,10],[13,13],[23,14],[10,16],[14,17],[8,-2],[77,null,2]]]],[\"KeyValue\",0,1,[[1,1,[1,11],[11,12],[77,null,2]]]],[\"DSAKeyValue\",0,0,[[0,1,[29,-1]],[0,1,[33,-1]],[0,1,[25,-1]],[0,1,[44,-1]],[0,1,[27,-1]],[0,1,[35,-1]],[0,1,[32,-1]]],[[0,2,3],[1],[2,3],[3],[4,5,-1],[5,-1],[6],[-1]]],[\"RSAKeyValue\",0,0,[[1,1,[28,-1]],[1,1,[24,-1]]]],[\"RetrievalMethod\",2,0,[[0,1,[50,-4,0]],[0,1,[51,-4,0]],[0,1,[22,5]]]],[\"X509Data\",0,0,[[1,-1,[39,15],[40,-1],[42,-2],[37,-1],[36,-1],[77,null,2]]]],[\"X509IssuerSerial\",0,0,[[1,1,[38,-2]],[1,1,[41,-3]]]],[\"PGPData\",0,0,[[0,1,[30,-1]],[0,1,[31,-1]],[0,1,[77,null,2]],[0,1,[31,-1]],[0,1,[77,null,2]]],[[0,3],[1,2,-1],[2,-1],[2,-1],[4,-1],[4,-1]]],[\"SPKIData\",0,0,[[0,1,[34,-1]],[0,1,[77,null,2]]],[[0],[0,1,-1],[0,-1]]],[\"Object\",3,1,[[0,1,[46,-4,0]],[0,1,[47,-4,0]],[0,1,[48,-2,0]],[0,-1,[77,null,2]]]],[\"Manifest\",1,0,[[0,1,[47,-4,0]],[1,-1,[12,4]]]],[\"SignatureProperties\",1,0,[[0,1,[47,-4,0]],[1,-1,[18,21]]]],[\"SignatureProperty\",2,1,[[0,1,[47,-4,0]],[1,1,[49,-4,0]],[1,-1,[77,null,2]]]]],\"uris\":[\"http://www.w3.org/2000/09/xmldsig#\",\"\"],\"names\":[\"0 CanonicalizationMethod\",\"0 DSAKeyValue\",\"0 DigestMethod\",\"0 DigestValue\",\"0 KeyInfo\",\"0 KeyName\",\"0 KeyValue\",\"0 Manifest\",\"0 MgmtData\",\"0 Object\",\"0 PGPData\",\"0 RSAKeyValue\",\"0 Reference\",\"0 RetrievalMethod\",\"0 SPKIData\",\"0 Signature\",\"0 SignatureMethod\",\"0 SignatureProperties\",\"0 SignatureProperty\",\"0 SignatureValue\",\"0 SignedInfo\",\"0 Transform\",\"0 Transforms\",\"0 X509Data\",\"0 Exponent\",\"0 G\",\"0 HMACOutputLength\",\"0 J\",\"0 Modulus\",\"0 P\",\"0 PGPKeyID\",\"0 PGPKeyPacket\",\"0 PgenCounter\",\"0 Q\",\"0 SPKISexp\",\"0 Seed\",\"0 X509CRL\",\"0 X509Certificate\",\"0 X509IssuerName\",\"0 X509IssuerSerial\",\"0 X509SKI\",\"0 X509SerialNumber\",\"0 X509SubjectName\",\"0 XPath\",\"0 Y\",\"1 Algorithm\",\"1 Encoding\",\"1 Id\",\"1 MimeType\",\"1 Target\",\"1 Type\",\"1 URI\",\"0 CanonicalizationMethodType\",\"0 CryptoBinary\",\"0 DSAKeyValueType\",\"0 DigestMethodType\",\"0 DigestValueType\",\"0 HMACOutputLengthType\",\"0 KeyInfoType\",\"0 KeyValueType\",\"0 ManifestType\",\"0 ObjectType\",\"0 PGPDataType\",\"0 RSAKeyValueType\",\"0 ReferenceType\",\"0 RetrievalMethodType\",\"0 SPKIDataType\",\"0 SignatureMethodType\",\"0 SignaturePropertiesType\",\"0 SignaturePropertyType\",\"0 SignatureType\",\"0 SignatureValueType\",\"0 SignedInfoType\",\"0 TransformType\",\"0 TransformsType\",\"0 X509DataType\",\"0 X509IssuerSerialType\",\"1 \",\"1 $value\"],\"simples\":[{\"k\":\"bytes\",\"hex\":false,\"min\":0,\"max\":-1},{\"k\":\"string\",\"min\":0,\"max\":-1},{\"k\":\"int\",\"min\":null,\"max\":null},{\"k\":\"string\",\"min\":0,\"max\":-1,\"collapse\":true}]}";
