// Generated, do not edit.
import type { ModelTable } from "../../exi/model.ts";
/** Schema tables of the set, read by the interpreter. */
export const MODEL: ModelTable = {
  roots: [{"kind":"elem","name":"supportedAppProtocolReq","ns":"urn:iso:15118:2:2010:AppProtocol","c":0},{"kind":"elem","name":"supportedAppProtocolRes","ns":"urn:iso:15118:2:2010:AppProtocol","c":2}],
  rootBits: 2,
  types: [
    {"name":"supportedAppProtocolReq","slots":[{"alts":[{"kind":"elem","name":"AppProtocol","ns":"","c":1}],"min":1,"max":20}],"content":0,"mixed":false,"unsupported":false},
    {"name":"AppProtocol","slots":[{"alts":[{"kind":"elem","name":"ProtocolNamespace","ns":"","s":0}],"min":1,"max":1},{"alts":[{"kind":"elem","name":"VersionNumberMajor","ns":"","s":1}],"min":1,"max":1},{"alts":[{"kind":"elem","name":"VersionNumberMinor","ns":"","s":1}],"min":1,"max":1},{"alts":[{"kind":"elem","name":"SchemaID","ns":"","s":2}],"min":1,"max":1},{"alts":[{"kind":"elem","name":"Priority","ns":"","s":3}],"min":1,"max":1}],"content":0,"mixed":false,"unsupported":false},
    {"name":"supportedAppProtocolRes","slots":[{"alts":[{"kind":"elem","name":"ResponseCode","ns":"","s":4}],"min":1,"max":1},{"alts":[{"kind":"elem","name":"SchemaID","ns":"","s":2}],"min":0,"max":1}],"content":0,"mixed":false,"unsupported":false},
  ],
  simples: [
    {"k":"string","max":100},
    {"k":"uint","min":"0","max":"4294967295"},
    {"k":"nbit","min":0,"max":255,"bits":8},
    {"k":"nbit","min":1,"max":20,"bits":5},
    {"k":"enum","values":["OK_SuccessfulNegotiation","OK_SuccessfulNegotiationWithMinorDeviation","Failed_NoNegotiation"],"bits":2},
  ],
};
